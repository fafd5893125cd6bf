import { MONTH, monthName, monthNumber } from './months.ts';

/** Years, months and days (as `12-31`) that a text names, for what is dated by its words. */
export interface NamedDates {
  years: string[];
  months: string[];
  days: string[];
}

const NAMED = /* @__PURE__ */ new RegExp(`(?:(\\d{1,2}) )?\\b(${MONTH})\\b`, 'giu');

/** Reads the parts of dates in a text: `23 maart jl.` has the month `03` and the day `03-23`. */
export function readDates(text: string): NamedDates {
  const found = [...text.matchAll(NAMED)].map(([, day, name = '']) => ({
    day: day?.padStart(2, '0'),
    month: `${monthNumber(name) ?? ''}`.padStart(2, '0'),
  }));
  return {
    years: [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => year),
    months: found.map(({ month }) => month),
    days: found.flatMap(({ day, month }) => (day === undefined ? [] : [`${month}-${day}`])),
  };
}

/** Whether a date says nothing else than a text; it may say more: `23 maart jl.` fits 2019-03-23. */
export function fitsDates(written: string, text: string): boolean {
  const { years, months, days } = readDates(text);
  const [year = '', ...rest] = written.split('-');
  const [month, day] = HALF_YEAR.test(written) ? [] : rest;
  return among(years, year) && among(months, month) && among(days, day && `${month ?? ''}-${day}`);
}

const among = (named: readonly string[], part: string | undefined): boolean =>
  part === undefined || named.length === 0 || named.includes(part);

/** A half of a year, as the Extended Date/Time Format (ISO 8601-2) numbers them: `2018-41`. */
const HALF_YEAR = /^(\d{4})-4([01])$/u;

/** Writes `2018-12-31`, `2018-12`, `2018-41` or `2018` as Dutch readers do: `31 december 2018`. */
export function formatDate(date: string): string {
  const [, halved, second] = HALF_YEAR.exec(date) ?? [];
  if (halved !== undefined) return `${second === '0' ? 'eerste' : 'tweede'} helft van ${halved}`;
  const [year = '', month, day] = date.split('-');
  const words = [day && `${Number(day)}`, month && monthName(Number(month)), year];
  return words.filter(Boolean).join(' ');
}

/** Writes a period, open at either end: `januari 2018 – 31 december 2018`, `sinds 2017`. */
export function formatPeriod({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  if (from && to) return `${formatDate(from)} – ${formatDate(to)}`;
  if (from) return `sinds ${formatDate(from)}`;
  return to ? `tot en met ${formatDate(to)}` : undefined;
}

/** A label apart from the year that it is of: `Missies van F-16’s in 2018` is of 2018. */
export function splitYear(label: string): { label: string; year: string | undefined } {
  const [found, year] = / (?:in|over|voor) ((?:19|20)\d\d)(?!\d)/u.exec(label) ?? [];
  return { label: found === undefined ? label : label.replace(found, ''), year };
}

const DAY = /* @__PURE__ */ new RegExp(`(\\d{1,2})\\s(${MONTH})\\s((?:19|20)\\d\\d)`, 'u');

/** The first day that a text names, as `2019-10-04`. */
export function dayIn(text: string): string | undefined {
  const [, day = '', month = '', year] = DAY.exec(text) ?? [];
  const number = monthNumber(month);
  if (number === undefined) return undefined;
  return [year, `${number}`.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
