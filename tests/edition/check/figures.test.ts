import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../../src/edition/check/figures.ts';
import { amount, fact, inventLetter, oneSection, SECTION } from '../invented.ts';
import type { InventedSection } from '../invented.ts';
import { said } from '../said.ts';

const check = (section: InventedSection) => said(checkFigures(inventLetter(oneSection(section))));

/** What an editor reads of a field of the first item of a list, which stands on line 8. */
const wrong = (field: string, found: string, expected: string, quote: string) => [
  `${SECTION}:8: ${field}: Unexpected ${found}, expected ${expected} of the quote "${quote}"
  Correct the value, or quote the words that it follows from.`,
];

describe('an amount', () => {
  const quote = 'in 2018 circa 5 miljoen euro';

  test('has a value that its quote has', () => {
    expect(check({ amounts: [amount({ value: 6_000_000 })] })).toEqual(
      wrong('amounts[0].value', '6.000.000', 'a number', quote),
    );
  });

  test('has an upper end that its quote has', () => {
    const range = 'tussen 50 miljoen en 400 miljoen dollar';
    const ranged = amount({ value: 50_000_000, upTo: 500_000_000, currency: 'USD', quote: range });
    expect(check({ amounts: [ranged], text: `Het kost ${range}.` })).toEqual(
      wrong('amounts[0].upTo', '500.000.000', 'a number', range),
    );
  });

  test('has the year of its quote', () => {
    expect(check({ amounts: [amount({ year: 2017 })] })).toEqual(
      wrong('amounts[0].year', '2017', 'the date', quote),
    );
  });

  test('has the currency of its quote', () => {
    expect(check({ amounts: [amount({ currency: 'USD' })] })).toEqual(
      wrong('amounts[0].currency', 'USD', 'the currency', quote),
    );
  });

  test('with all of these right has nothing wrong', () => {
    expect(check({ amounts: [amount({ year: 2018 })] })).toEqual([]);
  });
});

describe('a fact', () => {
  test('has a count that its quote has', () => {
    expect(check({ facts: [fact({ count: 301 })] })).toEqual(
      wrong('facts[0].count', '301', 'a number', 'Ongeveer 300 mensen'),
    );
  });

  test('has a date that its quote has, as far as that goes', () => {
    const quote = 'op 23 maart jl. begon de proef';
    const dated = (date: string) =>
      check({ facts: [fact({ value: 'de start', date, quote })], text: `Want ${quote}.` });
    expect(dated('2019-03-22')).toEqual(wrong('facts[0].date', '2019-03-22', 'the date', quote));
    expect(dated('2019-03-23')).toEqual([]);
  });

  test('has a year and a month that its quote has', () => {
    const quote = 'in februari 2019 begon de proef';
    const dated = (date: string) =>
      check({ facts: [fact({ value: 'de start', date, quote })], text: `Want ${quote}.` });
    expect(dated('2018')).toEqual(wrong('facts[0].date', '2018', 'the date', quote));
    expect(dated('2019-03')).toEqual(wrong('facts[0].date', '2019-03', 'the date', quote));
    expect(dated('2019-02')).toEqual([]);
  });

  test('shows readers no number that its quote lacks, a date aside', () => {
    expect(check({ facts: [fact({ value: 'ongeveer 310' })] })).toEqual(
      wrong('facts[0].value', '310', 'a number', 'Ongeveer 300 mensen'),
    );
    expect(check({ facts: [fact({ value: 'ongeveer 300 in maart 2019' })] })).toEqual([]);
  });
});

test('people in need are as many as the quote has', () => {
  const quote = 'Ongeveer 300 mensen';
  const people = { who: 'deelnemers', value: 'ongeveer 300', count: 310, quote };
  const fields = { collection: 'humanitaire-hulp', peopleInNeed: [people] };
  const message = `Unexpected 310, expected a number of the quote "${quote}"`;
  const wants = [{ field: 'peopleInNeed[0].count', line: 8, message }];
  expect(checkFigures(inventLetter(oneSection(fields)))).toMatchObject(wants);
});
