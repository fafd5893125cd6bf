import { readDates } from '../dutch/dates.ts';
import { MONTH } from '../dutch/months.ts';
import { readNumbers } from '../dutch/read-numbers.ts';
import type { Mark, Span } from './model.ts';
import { occurrences } from './quotes.ts';

/** A date or number that a datum rests on, and the words that it quotes. */
export type Quoted = { quote: string } & ({ date: string } | { value: number; upTo?: number });

const DATE = new RegExp(
  `(?<!\\d)(?:\\d{1,2} )?(?<!\\p{L})(?:${MONTH})(?!\\p{L})(?: (?:19|20)\\d\\d(?!\\d)| jl\\.)?|(?<![\\d.,])(?:19|20)\\d\\d(?![\\d.,]\\d|\\d)`,
  'giu',
);
const NUMBER =
  /(?:(?:EUR|USD|[€$]) ?)?(?<![\p{L}\d])(?:\d[\d.]*(?:,\d+)?(?:[-–]\d[\d.]*(?:,\d+)?)?|\p{L}+)(?: (?:miljoen|miljard|mln\.?))?(?: (?:euro|dollar|EUR|USD)(?!\p{L}| ?\d))?/gu;

/** Marks the words of dates and numbers that data rest on, each once; none crosses another mark. */
export function markData(text: string, data: readonly Quoted[], others: readonly Mark[]): Mark[] {
  const marks: Mark[] = [];
  for (const datum of data) {
    const [start] = occurrences(datum.quote, text);
    const mark = start === undefined ? undefined : markOf(datum, start);
    if (mark && ![...others, ...marks].some((other) => crosses(mark, other))) marks.push(mark);
  }
  return marks;
}

/** Whether two spans overlap and neither lies in the other, or are the same. */
const crosses = (a: Span, b: Mark): boolean =>
  a.start < b.end &&
  b.start < a.end &&
  (b.kind === 'time' || b.kind === 'data' || !(isIn(a, b) || isIn(b, a)));

const isIn = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

function markOf(datum: Quoted, start: number): Mark | undefined {
  if ('date' in datum) {
    const found = find(datum.quote, DATE, (words) => says(words, datum.date));
    return found && { kind: 'time', datetime: datum.date, ...shifted(found, start) };
  }
  const { value, upTo, quote } = datum;
  const found = find(quote, NUMBER, (words) => readNumbers(words)[0] === value);
  const shown = upTo === undefined ? `${value}` : `${value}/${upTo}`;
  return found && { kind: 'data', value: shown, ...shifted(found, start) };
}

/** The first words of a pattern that say a thing. */
function find(quote: string, pattern: RegExp, isSaid: (words: string) => boolean) {
  const match = [...quote.matchAll(pattern)].find(([words]) => isSaid(words));
  return match && { start: match.index, end: match.index + match[0].length };
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Whether words say a day, month or year as exactly as a date does, its year aside. */
function says(words: string, date: string): boolean {
  const { years, months, days } = readDates(words);
  const [year = '', month, day] = date.split('-');
  if (years.length > 0 && !years.includes(year)) return false;
  if (day !== undefined) return days.includes(`${month ?? ''}-${day}`);
  if (month !== undefined) return days.length === 0 && months.includes(month);
  return months.length === 0 && years.includes(year);
}
