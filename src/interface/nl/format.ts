/** Dates and amounts as Dutch readers write them. */
export { formatDate as date, formatPeriod as period } from '../../dutch/dates.ts';
export { formatAmount as amount } from '../../dutch/numbers.ts';
