import { expect, test } from 'vitest';
import { summaryOf } from '../../../src/edition/view/summary.ts';
import { inventEdition, LETTER } from '../invented.ts';

const summary = (...sentences: { is: string; quotes: string[] }[]) => {
  const [letter] = inventEdition({
    brief: { summary: sentences },
    sections: [{ text: 'Er was een proef.\n\nDie kostte veel.' }],
  }).letters;
  return letter && summaryOf(letter);
};

test('a sentence of the summary names each paragraph that it rests on, in order and once', () => {
  const quotes = ['kostte veel', 'een proef', 'Er was'];
  expect(summary({ is: 'De proef was duur.', quotes })).toEqual([
    {
      words: 'De proef was duur.',
      places: [
        { name: 'al.\u00a02', href: `/${LETTER}/#alinea-2` },
        { name: 'al.\u00a03', href: `/${LETTER}/#alinea-3` },
      ],
    },
  ]);
});

test('a letter without a summary has none', () => {
  expect(summary()).toEqual([]);
});
