/* Dates, amounts and names in lists as Dutch readers write them. */

import { formatDate, formatPeriod } from '../../dutch/dates.ts';

export { formatDate as date, formatPeriod as period } from '../../dutch/dates.ts';
export { formatAmount as amount } from '../../dutch/numbers.ts';

/** A name with the capital that it has in a list or heading: `Anti-ISIS coalitie`, `Eén brief`. */
export const capital = (name: string): string =>
  name.replace(/^één\b/u, 'Eén').replace(/^(?:ij|.)/u, (first) => first.toUpperCase());

/** When something was, as exact as the letter is. */
interface Dated {
  date: string;
  until?: string | undefined;
  since?: boolean;
  /** The letter's own words for it. */
  as?: string | undefined;
}

/** The time of an event: `januari 2019 (“medio januari”)`, `sinds 2017`. */
export function eventDate({ date, until, since = false, as }: Dated): string {
  const plain = since
    ? formatPeriod({ from: date })
    : until && formatPeriod({ from: date, to: until });
  const shown = plain ?? formatDate(date);
  return as === undefined ? shown : `${shown} (“${as}”)`;
}
