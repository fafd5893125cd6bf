/* Dates, amounts and names in lists as Dutch readers write them. */

export { formatDate as date, formatPeriod as period } from '../../dutch/dates.ts';
export { formatAmount as amount } from '../../dutch/numbers.ts';

/** A name with the capital that it has in a list or heading: `Anti-ISIS coalitie`. */
export const capital = (name: string): string =>
  name.replace(/^(?:ij|.)/u, (first) => first.toUpperCase());
