import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/text/read-blocks.ts';
import { layMarked, writeNode } from '../../src/importer/mdx.ts';
import type { Text } from '../../src/importer/printed-letter.ts';

const read = (body: string) => {
  const { blocks } = readBlocks(body, { file: 'x.mdx', line: 1, number: 1, page: 1 });
  expect(blocks.map(({ kind }) => kind)).toEqual(blocks.map(() => 'paragraph'));
  return blocks;
};
const plain = (text: string): Text => ({ text, breaks: [], calls: [] });
const write = (...texts: string[]) =>
  texts
    .map((text) => writeNode(layMarked(undefined, { text: plain(text), links: [] })))
    .join('\n\n') + '\n';

const hostile = [
  '{',
  '}',
  '<',
  '>',
  'a < b > c',
  '<b>vet</b>',
  '<!-- weg -->',
  '{1 + 1}',
  "import x from 'y'",
  'export const x = 1',
  'export default',
  'import',
  '1) een',
  '1. een',
  '12. twaalf',
  '- een',
  '+ een',
  '* een',
  '-',
  '+',
  '*',
  '---',
  '***',
  '===',
  '# kop',
  '###### kop',
  '> citaat',
  '*nadruk*',
  '_nadruk_',
  'een_woord_met',
  '**vet**',
  '[tekst](adres)',
  '[tekst]: adres',
  '![beeld](adres)',
  '](',
  '[^1]',
  '[^1]: noot',
  'woord[^1]',
  'a | b',
  '| --- | --- |',
  '<List>',
  '&amp;',
  '&#35;',
  '& Co',
  '\\',
  'a\\*b',
  'eind\\',
  '`code`',
  '``` code',
  '~~~',
  '~weg~',
  '| a | b |',
  'https://example.org/a_b_c?d=e&f=g',
  '<https://example.org>',
  'www.example.org',
  'iemand@example.org',
  'eind  ',
  '    ingesprongen',
  '\tingesprongen',
  ' begin',
  '$x$',
  ':::nota',
  '«mogelijke genocide» – ‘zo’ … “zus” F-16’s',
  'een\u00a0spatie',
];

test.each(hostile)('%j stays plain text', (text) => {
  expect(read(write(text)).map((inline) => inline.text)).toEqual([text]);
});

test('any mix of marks stays plain text, each paragraph on one line', () => {
  const mark = fc.constantFrom(...hostile, ' ', 'woord', '1', '.', ')', 'import ', 'export ');
  const text = fc
    .array(fc.oneof(mark, fc.string()), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join('').replaceAll(/[\n\r\0]/gu, ''))
    .filter((joined) => joined.trim() !== '');
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const body = write(...texts);
      expect(read(body).map((inline) => inline.text)).toEqual(texts);
      expect(body.split('\n').length).toBe(texts.length * 2);
    }),
    { numRuns: 2000 },
  );
});

describe('a page that starts', () => {
  const text = 'over dit besluit (Kamerstuk 27 925 nr. 647) nader';
  const link = { start: 18, end: 42, url: 'kamerstuk:27925-647' };

  test.each([
    [
      0,
      '<Page number={5} />over dit besluit ([Kamerstuk 27 925 nr. 647](kamerstuk:27925-647)) nader\n',
    ],
    [
      9,
      'over dit <Page number={5} />besluit ([Kamerstuk 27 925 nr. 647](kamerstuk:27925-647)) nader\n',
    ],
    [
      18,
      'over dit besluit (<Page number={5} />[Kamerstuk 27 925 nr. 647](kamerstuk:27925-647)) nader\n',
    ],
    [
      39,
      'over dit besluit ([Kamerstuk 27 925 nr. <Page number={5} />647](kamerstuk:27925-647)) nader\n',
    ],
    [
      42,
      'over dit besluit ([Kamerstuk 27 925 nr. 647](kamerstuk:27925-647)<Page number={5} />) nader\n',
    ],
  ])('at offset %i is marked right there', (offset, body) => {
    const written =
      writeNode(
        layMarked(undefined, {
          text: { text, breaks: [{ page: 5, offset }], calls: [] },
          links: [link],
        }),
      ) + '\n';
    expect(written).toBe(body);
    expect(read(written)[0]).toMatchObject({
      text,
      marks: expect.arrayContaining([{ kind: 'page', page: 5, start: offset, end: offset }]),
    });
  });
});
