import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInstruments } from '../../src/rechtsbron/index.ts';
import { loadFixture, readLetter } from '../kamerstuk/fixtures.ts';

interface Case {
  readonly text: string;
  readonly found: readonly { readonly id: string; readonly words: string }[];
}

describe('an instrument is found by its id, in the words it was written in', () => {
  test.each(loadFixture<Case>('instruments'))('$text', ({ text, found }) => {
    expect(findInstruments(text).map(({ id, text }) => ({ id, words: text }))).toEqual(found);
  });
});

test('a kind says what each instrument is', () => {
  const text =
    'VNVR-resolutie 2379, artikel 51 van het VN-Handvest, artikel 100 Grondwet, Kamerbrief van 3 mei 2018';
  expect(findInstruments(text).map(({ kind }) => kind)).toEqual([
    'resolutie',
    'verdragsartikel',
    'grondwetsartikel',
    'brief',
  ]);
});

test('the letter leans on three resolutions, one article and thirteen dated letters', () => {
  const counts = Object.groupBy(findInstruments(readLetter()), ({ id }) => id);
  expect(Object.entries(counts).map(([id, found]) => [id, found?.length])).toEqual([
    ['brief-2018-09-14', 7],
    ['s-res-2254', 1],
    ['s-res-2178', 1],
    ['s-res-2379', 1],
    ['brief-2018-06-15', 1],
    ['vn-handvest-51', 1],
    ['brief-2017-09-11', 2],
    ['brief-2018-04-13', 2],
    ['brief-2018-09-07', 1],
  ]);
});

test('no text, however hostile, throws, and every span holds its words', () => {
  const words = [
    'artikel ',
    '100',
    '-brief',
    ' van ',
    'de ',
    'Grondwet',
    'resolutie ',
    '2254',
    '\n',
  ];
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words)).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(hostile, (text) =>
      findInstruments(text).every(
        ({ start, end, text: words }) => text.slice(start, end) === words,
      ),
    ),
  );
});
