import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findAllReferences,
  findReferences,
  handelingenId,
  isHandelingenId,
  officialHandelingenUrl,
  parseHandelingenId,
} from '../../src/kamerstuk/index.ts';
import { hostile, loadFixture } from './fixtures.ts';

interface Case {
  readonly text: string;
  readonly found: readonly string[];
}

const cases = loadFixture<Case>('handelingen');

describe('the Handelingen and their Aanhangsel are references of their own', () => {
  test.each(cases)('$text', ({ text, found }) => {
    expect(findAllReferences(text).map(({ ids }) => ids.join(' '))).toEqual(found);
  });
});

test('they are never read as a Kamerstuk', () => {
  const papers = cases.flatMap(({ text }) => findReferences(text).flatMap(({ ids }) => ids));
  expect(papers.filter(isHandelingenId)).toEqual([]);
  expect([...new Set(papers)].sort()).toEqual([
    '18764-3',
    '27925-611',
    '27925-629',
    '27925-637',
    '29754-520',
    '29754-548',
  ]);
});

test('a reference says what it points at, and carries what its words say', () => {
  const text = 'Zie Handelingen II 2015/16, nr. 60, item 8, p. 60-8-12, en ah-ek-20182019-5.';
  expect(findAllReferences(text)).toEqual([
    {
      start: 4,
      end: 54,
      text: 'Handelingen II 2015/16, nr. 60, item 8, p. 60-8-12',
      ids: ['h-tk-20152016-60-8'],
      kind: 'handelingen',
      chamber: 'II',
      sessionYear: '2015/16',
      page: '60-8-12',
    },
    {
      start: 59,
      end: 75,
      text: 'ah-ek-20182019-5',
      ids: ['ah-ek-20182019-5'],
      kind: 'aanhangsel',
      chamber: 'I',
      sessionYear: '2018/19',
      page: undefined,
    },
  ]);
});

test('without a chamber it is a paper of the Tweede Kamer, which is not said to be written', () => {
  const [found] = findAllReferences('Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 3911');
  expect(found).toMatchObject({ ids: ['ah-tk-20182019-3911'], chamber: undefined });
});

test.each([
  [
    'ah-tk-20182019-3911',
    { series: 'aanhangsel', chamber: 'II', sessionYear: '2018/19', number: '3911' },
  ],
  [
    'h-ek-19992000-12-3',
    { series: 'handelingen', chamber: 'I', sessionYear: '1999/00', number: '12', item: '3' },
  ],
] as const)('%s comes apart, and together again', (id, parts) => {
  expect(parseHandelingenId(id)).toEqual(parts);
  expect(handelingenId(parts)).toBe(id);
});

test.each(['', 'ah-tk-20182020-3911', 'AH-TK-20182019-3911', 'h-tk-20152016-60', 'ah-tk-3911'])(
  '"%s" is no id of the Handelingen',
  (text) => {
    expect(isHandelingenId(text)).toBe(false);
  },
);

test('a paper of the Handelingen has its page at the official site', () => {
  expect(officialHandelingenUrl('h-tk-20152016-60-8')).toBe(
    'https://zoek.officielebekendmakingen.nl/h-tk-20152016-60-8.html',
  );
});

test('no text throws; references of any kind are in order, apart, and hold their words', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let from = 0;
      for (const { start, end, text: words, kind, ids } of findAllReferences(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(text.slice(start, end)).toBe(words);
        expect(ids.some(isHandelingenId)).toBe(kind === 'handelingen' || kind === 'aanhangsel');
        from = end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('a number of thousands after the word for a page is no page', () => {
  const text = 'Handelingen II 2015/16, nr. 60, item 8; pagina 12 345, nr. 6';
  const [reference, ...others] = findAllReferences(text);
  expect(others).toEqual([]);
  expect(reference).toMatchObject({ text: 'Handelingen II 2015/16, nr. 60, item 8' });
  expect(reference).not.toHaveProperty('page', '12');
});
