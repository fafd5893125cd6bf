import { isClosed, isCounted } from './context.ts';
import { type Cursor, attempt, take } from './cursor.ts';
import { readNumber } from './number.ts';
import { isLetter } from './parts.ts';
import { expandRange } from './range.ts';
import { type Separator, readSeparator } from './separator.ts';

const SESSION_AHEAD = /(?=(?:19|20)\d\d ?[-/] ?\d\d)/y;

/** The most numbers in one reference; keeps hostile input linear. */
const MOST_NUMBERS = 99;

/**
 * Reads the numbers that follow a first one: "nrs. 611, 615 en 637", "nr. 3 t/m 5", "C en D".
 * Commas are followed only as far as an "en" closes the list, unless a plural ("nrs.") opened
 * it: "nr. 637, 14 september" is one paper.
 */
export function readMore(cursor: Cursor, first: string, plural: boolean): string[] {
  const numbers = [first];
  let sure = { at: cursor.at, count: 1 };
  while (numbers.length < MOST_NUMBERS) {
    const next = attempt(cursor, () => readNext(cursor, numbers.at(-1) ?? first, plural));
    if (next === undefined) break;
    numbers.push(...next.numbers);
    if (plural || next.weight !== 'comma') sure = { at: cursor.at, count: numbers.length };
  }
  cursor.at = sure.at;
  return numbers.slice(0, sure.count);
}

interface Next extends Separator {
  readonly numbers: readonly string[];
}

function readNext(cursor: Cursor, last: string, plural: boolean): Next | undefined {
  const separator = readSeparator(cursor);
  if (separator === undefined || take(cursor, SESSION_AHEAD)) return undefined;
  const number = readNumber(cursor);
  if (number === undefined || !isAkin(number, last)) return undefined;
  if (!belongs(cursor, separator, plural)) return undefined;
  const numbers = separator.range ? expandRange(last, number) : [number];
  return numbers && { ...separator, numbers };
}

/** A letter follows letters; a year ("nr. 637 en 2018") is no number of a paper. */
function isAkin(number: string, last: string): boolean {
  if (/^(?:19|20)\d\d$/.test(number)) return Number(last) > 1000;
  return isLetter(number) === isLetter(last);
}

function belongs(cursor: Cursor, { weight, worded }: Separator, plural: boolean): boolean {
  if (worded) return true;
  if (isCounted(cursor)) return false;
  return plural || weight === 'word' || (weight !== 'semicolon' && isClosed(cursor));
}
