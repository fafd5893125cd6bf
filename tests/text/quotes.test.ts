import { expect, test } from 'vitest';
import { buildEdition } from '../../src/edition/build/edition.ts';
import { occurrences } from '../../src/text/quotes.ts';
import { contentWith } from '../edition/content.ts';
import { swap } from '../swap.ts';

test.each([
  ['6,9 miljoen', 'heeft 86,9 miljoen euro gekost'],
  ['9 miljoen', 'heeft 86,9 miljoen euro gekost'],
  ['kostte 86', 'kostte 86,9 miljoen'],
  ['900 gezinnen', 'circa 27 900 gezinnen'],
  ['circa 27', 'circa 27 900 gezinnen'],
  ['rak', 'in Irak'],
  ['Ira', 'in Irak'],
  ['Syrie', 'Syrie\u0308'],
])('%j does not stand in %j: it would begin or end inside a word or number', (words, text) => {
  expect(occurrences(words, text)).toEqual([]);
});

test.each([
  ['27 900', 'circa 27 900 gezinnen', [6]],
  ['240 mensen', 'in 2018 240 mensen', [8]],
  ['het', 'het gebied het', [0, 11]],
  ['missie', 'NAVO-missie (missie)', [5, 13]],
  ['86,9', '(86,9).', [1]],
])('%j stands in %j', (words, text, places) => {
  expect(occurrences(words, text)).toEqual(places);
});

const OPENING = 'content/27925-651/opening.mdx';
const opened = (note: string) =>
  buildEdition(contentWith({ [OPENING]: swap('\nnotes:\n', `\nnotes:\n  - ${note}\n`) }));

test('a note on words that stand more than once must say on which of them it is', () => {
  expect(() => opened('{ quote: de, kind: spelling, text: Proef. }')).toThrow(
    /opening\.mdx:\d+: notes\[0\]\.quote: Unexpected quote "de" that stands \d+ times, expected which of them\n {2}Add occurrence: 1 to \d+, or quote more words\./u,
  );
  expect(opened('{ quote: de, occurrence: 2, kind: spelling, text: Proef. }')).toBeDefined();
});
