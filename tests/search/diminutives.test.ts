import { expect, test } from 'vitest';
import { diminished } from '../../src/search/language/diminutives.ts';

test.each([
  ['fondsje', 'fonds'],
  ['kampje', 'kamp'],
  ['raampje', 'raam'],
  ['vluchtelingetje', 'vluchteling'],
  ['autootje', 'auto'],
  ['koninkje', 'koning'],
  ['stoeltjes', 'stoel'],
])('%s may be the diminutive of %s', (small, word) => {
  expect(diminished(small)).toContain(word);
});

test('a word that is no diminutive is none of another', () => {
  expect(diminished('missie')).toEqual([]);
});
