import { expect, test } from 'vitest';
import { excerptOf } from '../../src/search/text/results.ts';

const MARKED = new Map([['begin', [{ at: 0, gain: 1 }]]]);

/** An excerpt of a text in which some words stand where it would end. */
const endOf = (words: string): string => {
  const before = `begin ${'woord '.repeat(27)}`;
  return excerptOf(`${before}${words} ${'slot '.repeat(40)}`, MARKED).text.slice(before.length);
};

test.each([
  ['aan het einde. Daarna', 'aan het einde. …'],
  ['volgens stuk nr. 20, dat', 'volgens stuk nr. 20, …'],
  ['van EUR 4 mln. euro, dat', 'van EUR 4 mln. euro, …'],
  ['door S.A.M. Kaag, die', 'door S.A.M. Kaag, …'],
])('an excerpt ends with a clause, not inside a number or a name: %s', (words, end) => {
  expect(endOf(words)).toBe(end);
});
