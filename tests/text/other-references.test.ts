import { expect, test } from 'vitest';
import type { Mark } from '../../src/text/model.ts';
import { withOtherReferences } from '../../src/text/other-references.ts';

const found = (text: string, marks: Mark[] = []) =>
  withOtherReferences({ text, marks }).marks.flatMap((mark) =>
    mark.kind === 'reference'
      ? [[mark.scheme, mark.ids.join(), text.slice(mark.start, mark.end)]]
      : [],
  );

test.each([
  ['de begroting (36410-V)', [['dossier', '36410-V', '36410-V']]],
  ['zie Kamerstuk 36 200 X', [['dossier', '36200-X', 'Kamerstuk 36 200 X']]],
  [
    'zie Aanhangsel Handelingen II 2018/19, nr. 3911',
    [['handelingen', 'ah-tk-20182019-3911', 'Aanhangsel Handelingen II 2018/19, nr. 3911']],
  ],
  [
    'zie Handelingen II 2015/16, nr. 60, item 8',
    [['handelingen', 'h-tk-20152016-60-8', 'Handelingen II 2015/16, nr. 60, item 8']],
  ],
])('what is cited beside papers is a reference of its own kind: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each(['pagina 12 345, nr. 6', 'zie Kamerstuk 27 925, nr. 637', 'ruim 36 281 mensen'])(
  'nothing is marked in what is a paper, or no reference: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test('what is marked already is left alone', () => {
  const text = 'de begroting (36410-V)';
  const start = text.indexOf('36410');
  const mark: Mark = {
    kind: 'reference',
    scheme: 'kamerstuk',
    ids: ['36410-V'],
    start,
    end: start + 7,
  };
  expect(found(text, [mark])).toEqual([['kamerstuk', '36410-V', '36410-V']]);
});
