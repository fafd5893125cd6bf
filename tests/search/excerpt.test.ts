import { expect, test } from 'vitest';
import { answersTo } from '../../src/search/text/asked.ts';
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

test.each([
  ['wanneer kwam de commissie', '7 mei 2019'],
  ['wie leidt de commissie', 'Barham Saleh'],
  ['hoeveel kost de commissie', '14 miljoen'],
  ['commissie', 'De commissie kwam bijeen'],
])('an excerpt has the answer to the question, if it is near the words: %s', (query, answer) => {
  const filler = 'en zo verder '.repeat(16);
  const text =
    `De commissie kwam bijeen ${filler}en op 7 mei 2019 ging de commissie weg ${filler}waarna ` +
    `Barham Saleh voorzitter van de commissie werd ${filler}met 14 miljoen euro voor de commissie.`;
  const words = new Map([['commissie', [{ at: 0, gain: 1 }]]]);
  const marking = { phrases: [], answers: answersTo(query) ?? (() => []) };
  expect(excerptOf(text, words, marking).text).toContain(answer);
});

test('an excerpt has the number of what is counted, and no other number', () => {
  const filler = 'en zo verder '.repeat(20);
  const text = `Er waren 150 militairen in de commissie ${filler}en 950 vluchten van de commissie.`;
  const words = new Map([['commissie', [{ at: 0, gain: 1 }]]]);
  const shown = (query: string) =>
    excerptOf(text, words, { phrases: [], answers: answersTo(query) ?? (() => []) }).text;
  expect(shown('hoeveel vluchten van de commissie')).toContain('950 vluchten');
  expect(shown('hoeveel militairen in de commissie')).toContain('150 militairen');
});
