import { monthName, monthNumber } from '../../dutch/months.ts';

/** English names of months that are no Dutch form too, in order. */
const ENGLISH = new Map(
  Object.entries({
    ...{ january: 1, february: 2, march: 3, may: 5, june: 6, july: 7, august: 8 },
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
