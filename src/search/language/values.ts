import { readNumeral } from '../../dutch/numerals.ts';
import { SCALES } from '../../dutch/scales.ts';
import { monthName, monthNumber } from '../../dutch/months.ts';

/** What readers who type English, or in short, write for them. */
const OTHERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mio', 1e6],
  ['ton', 1e5],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** What a number is multiplied by when this folded word follows it; undefined for other words. */
export const scaleOf = (word: string): number | undefined => SCALES.get(word) ?? OTHERS.get(word);

/** Value of a numeral as Dutch writes it (`250.000`, `86,9`) or of a number word (`twintig`). */
export function numberOf(written: string): number | undefined {
  if (written === 'kwart') return 0.25;
  const word = written.replace(/(?<=^\d+)(?:st|nd|rd|th|s?te|d?e|x)$/u, '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(word)) return decimal(word.replaceAll('.', ''));
  if (/^\d+(?:[.,]\d{1,2})?$/u.test(word)) return decimal(word);
  return readNumeral(word);
}

const decimal = (numeral: string): number => Number(numeral.replace(',', '.'));

/** A value as search compares it: no more digits than were written. */
export const numeral = (value: number): string => String(Math.round(value * 100) / 100);

/** English names of months that are no Dutch form too, in order, and a short form that search alone reads. */
const ENGLISH = new Map(
  Object.entries({
    ...{ january: 1, febr: 2, february: 2, march: 3, may: 5, june: 6, july: 7, august: 8 },
    ...{ oct: 10, october: 10 },
  }),
);

/** The Dutch name of a month by its short or English form; any other word as it is. */
export function monthOf(word: string): string {
  const number = monthNumber(word) ?? ENGLISH.get(word);
  return (number === undefined ? undefined : monthName(number)) ?? word;
}

/** A day as search compares it, by its number and the Dutch name of its month: `7mei`. */
export const dayOf = (day: string, month: string): string | undefined =>
  /^(?:[1-9]|[12]\d|3[01])$/u.test(day) && monthNumber(month) !== undefined
    ? day + month
    : undefined;

/** Whether a folded word is such a day. */
export function isDay(word: string): boolean {
  const [, day = '', month = ''] = /^(\d*)(.*)$/u.exec(word) ?? [];
  return dayOf(day, month) !== undefined;
}
