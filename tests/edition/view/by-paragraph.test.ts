import { expect, test } from 'vitest';
import {
  abridged,
  byParagraph,
  hasRest,
  piecesOf,
} from '../../../src/edition/view/by-paragraph.ts';
import type { Passage } from '../../../src/edition/build/passages.ts';

const text = 'Een motie. Iets anders. De motie weer, en die motie.';

/** The passage at the words that start at an offset, in the sentence between two others. */
const passage = (start: number, from: number, to: number, number = 4): Passage => ({
  ...{ letter: '27925-700', section: '27925-700/missies/mandaat', kind: 'paragraph' },
  ...{ unit: `alinea-${number}`, number, href: `#alinea-${number}`, text, how: 'names' },
  page: start < 24 ? 2 : 3,
  span: { start, end: start + 5 },
  sentence: { start: from, end: to },
});
const three = [passage(4, 0, 10), passage(27, 24, 52), passage(46, 24, 52)];

test('a paragraph that has several passages is printed once', () => {
  const groups = byParagraph([...three, passage(4, 0, 10, 5)]);
  expect(groups.map(({ number, passages }) => [number, passages.length])).toEqual([
    [4, 3],
    [5, 1],
  ]);
});

test('it has the pages of all its words', () => {
  expect(byParagraph(three)[0]?.pages).toEqual([2, 3]);
});

test('all its words and sentences are marked, and no word is lost', () => {
  const pieces = byParagraph(three).flatMap(piecesOf);
  expect(pieces.map(({ words }) => words).join('')).toBe(text);
  expect(pieces.filter(({ kind }) => kind === 'cited').map(({ words }) => words)).toEqual([
    'motie',
    'motie',
    'motie',
  ]);
  expect(pieces.filter(({ kind }) => kind === 'rest').map(({ words }) => words)).toEqual([
    ' Iets anders. ',
  ]);
});

test('in short it leaves out the rest, and shows where', () => {
  const words = (passages: Passage[]) =>
    byParagraph(passages)
      .flatMap((cited) => abridged(piecesOf(cited)))
      .map((piece) => piece.words)
      .join('');
  expect(words(three)).toBe('Een motie. (…) De motie weer, en die motie.');
  expect(words([passage(27, 24, 52)])).toBe('De motie weer, en die motie.');
});

test('only words around the sentences are folded', () => {
  const rests = (passages: Passage[]) =>
    byParagraph(passages).map((cited) => hasRest(piecesOf(cited)));
  expect(rests([passage(4, 0, 10)])).toEqual([true]);
  expect(rests([{ ...passage(4, 0, 10), text: 'Een motie. ' }])).toEqual([false]);
});
