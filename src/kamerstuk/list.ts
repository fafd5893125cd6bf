import { isClosed, isCounted } from './context.ts';
import { type Cursor, attempt, take } from './cursor.ts';
import { isLetter, readNumber } from './number.ts';
import { expandRange } from './range.ts';

/** "nr.", "nrs.", "nummer", "onder nr.", "letter", with a group that holds the plural. */
export const NUMBER_WORD = String.raw`(?:(?:onder|met) )?(?:(?:stuk|onder|volg)-?)?(?:(nrs|nummers|nos|letters)|nr|nummer|no|letter|lett?|ltr|n°|№)(?![a-z])\.?s?[.:]? ?`;

const SEPARATOR = new RegExp(
  ` ?(?:(-|t/m|tot en met|tot) ?|([,;/]) ?|(?:, ?)?(?:en/of|en|of|alsmede|evenals|respectievelijk|resp\\.?|dan wel|&|\\+) )(?:en )?(${NUMBER_WORD})?`,
  'iy',
);
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
    if (!next.tentative) sure = { at: cursor.at, count: numbers.length };
  }
  cursor.at = sure.at;
  return numbers.slice(0, sure.count);
}

interface Next {
  readonly numbers: readonly string[];
  readonly tentative: boolean;
}

function readNext(cursor: Cursor, last: string, plural: boolean): Next | undefined {
  const [separator, range, comma, word] = take(cursor, SEPARATOR) ?? [];
  if (separator === undefined || (comma === ';' && word === undefined)) return undefined;
  if (take(cursor, SESSION_AHEAD)) return undefined;
  const number = readNumber(cursor);
  if (number === undefined || (word === undefined && !isSibling(cursor, last, number)))
    return undefined;
  const loose = plural || word !== undefined || (comma === undefined && range !== '-');
  if (!loose && !isClosed(cursor)) return undefined;
  const numbers = range === undefined ? [number] : expandRange(last, number);
  return numbers && { numbers, tentative: comma !== undefined && !plural && word === undefined };
}

function isSibling(cursor: Cursor, last: string, number: string): boolean {
  return isLetter(last) === isLetter(number) && !isCounted(cursor);
}
