import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../../src/edition/check/figures.ts';
import { amount, event, fact, inventLetter, oneSection, SECTION } from '../invented.ts';
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
    expect(check({ facts: [fact({ count: 301, unit: 'mensen' })] })).toEqual(
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

describe('an event', () => {
  const dated = (said: Parameters<typeof event>[0]) => check({ events: [event(said)] });
  const quote = 'De proef heeft in 2018';

  test('has the date of its quote, also as a half of a year', () => {
    expect(dated({ date: '2017' })).toEqual(wrong('events[0].date', '2017', 'the date', quote));
    expect(dated({ date: '2017-41' })).toEqual(
      wrong('events[0].date', '2017-41', 'the date', quote),
    );
    expect(dated({ date: '2018-41' })).toEqual([]);
  });

  test('has the end of its quote', () => {
    expect(dated({ until: '2019' })).toEqual(wrong('events[0].until', '2019', 'the date', quote));
  });

  test('names no number that the section lacks', () => {
    expect(dated({ what: 'Een proef met 300 mensen' })).toEqual([]);
    expect(dated({ what: 'Een proef met 310 mensen' })).toEqual(
      wrong('events[0].what', '310', 'a number', quote),
    );
  });
});

test('a fact says none, a whole and how often as its quote does', () => {
  const none = { value: 'geen', count: 0, unit: 'gevallen', quote: 'in geen geval' };
  const twice = {
    ...{ value: 'tweemaal 14 van de 22 dagen', count: 14, outOf: 22, times: 2, unit: 'dagen' },
    quote: 'tweemaal 14 van de 22 dagen',
  };
  const text = 'Dat was in geen geval nodig, en tweemaal 14 van de 22 dagen wel.';
  expect(check({ facts: [fact(none), fact(twice)], text })).toEqual([]);
  expect(check({ facts: [fact({ ...twice, times: 3 })], text })).toEqual(
    wrong('facts[0].times', '3', 'a number', twice.quote),
  );
});
