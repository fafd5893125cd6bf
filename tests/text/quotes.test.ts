import { expect, test } from 'vitest';
import { occurrences } from '../../src/text/quotes.ts';

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
