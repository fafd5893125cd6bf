import { expect, test } from 'vitest';
import { counted, listed } from '../../src/dutch/count.ts';
import { formatDate, formatPeriod } from '../../src/dutch/dates.ts';
import { formatAmount, formatCount } from '../../src/dutch/numbers.ts';
import { numbersIn } from '../../src/dutch/numbers-in.ts';
import { unbroken } from '../../src/dutch/unbroken.ts';
import { type Amount, amountSchema } from '../../src/schemas/letter/amount.ts';

const amount = (fields: Partial<Amount>) =>
  formatAmount(
    amountSchema.parse({
      ...{ purpose: 'x', value: 1, status: 'x', stage: 'raming', quote: '1 miljoen' },
      ...fields,
    }),
  ).replaceAll('\u00a0', ' ');

test.each([
  ['2018-12-31', '31 december 2018'],
  ['2018-09', 'september 2018'],
  ['2019', '2019'],
])('the date %s reads as %s', (date, words) => {
  expect(formatDate(date)).toBe(words);
});

test.each([
  [{ from: '2018-01', to: '2018-12-31' }, 'januari 2018 – 31 december 2018'],
  [{ from: '2017' }, 'sinds 2017'],
  [{ to: '2019-01' }, 'tot en met januari 2019'],
])('the period %j reads as %s', (period, words) => {
  expect(formatPeriod(period)).toBe(words);
});

test.each([
  [{ value: 24_600_000 }, '€ 24,6 miljoen'],
  [{ value: 300_000, qualifier: 'ongeveer', quote: '300.000 euro' }, 'ongeveer € 300.000'],
  [{ value: 400_000, qualifier: 'circa' }, 'circa € 0,4 miljoen'],
  [{ value: 700_000, quote: 'EUR 0,7 mln.' }, '€ 0,7 miljoen'],
  [
    { value: 200_000_000, upTo: 400_000_000, currency: 'USD', qualifier: 'schattingen tussen' },
    'schattingen tussen $ 200–400 miljoen',
  ],
] satisfies [Partial<Amount>, string][])('the amount %j reads as %s', (fields, words) => {
  expect(amount(fields)).toBe(words);
});

test('counts, nouns and lists are written as Dutch readers do', () => {
  expect(formatCount(1_700_000)).toBe('1.700.000');
  expect(counted(1, 'passage', 'passages')).toBe('1 passage');
  expect(counted(5, 'passage', 'passages')).toBe('5 passages');
  expect(listed(['Van Helvert', 'Ten Broeke', 'Sjoerdsma'])).toBe(
    'Van Helvert, Ten Broeke en Sjoerdsma',
  );
});

test.each([
  ['(Kamerstuk 27 925, nr. 193)', '(Kamerstuk 27~925, nr.~193)'],
  ['34 775 V, nr. 20 op p. 8', '34~775~V, nr.~20 op p.~8'],
  ['1 700 000 ontheemden', '1~700~000 ontheemden'],
  ['in 2018 150 militairen en 12 500', 'in 2018 150 militairen en 12~500'],
])('the numbers of “%s” stay on a line', (text, kept) => {
  expect(unbroken(text)).toBe(kept.replaceAll('~', '\u00a0'));
});

test.each([
  ['in totaal EUR 15,5 mln. begroot op 14 september 2018', ['EUR 15,5 mln.', '14 september']],
  ['bijna 7 miljoen, 20 procent of 200–400', ['7 miljoen', '20 procent', '200–400']],
  ['de F-16’s (Kamerstuk 27 925, nr. 637)', ['F-16’s', '27 925', 'nr. 637']],
])('no line ends inside the numbers of “%s”', (text, whole) => {
  expect(numbersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(whole);
});
