import { isClosed, isCounted } from './context.ts';
import { type Cursor, attempt, take } from './cursor.ts';
import { isLetter } from './parts.ts';

const DIGITS =
  /0*([1-9](?:\.\d{3}| \d{3}(?= ?[),;:\]]|\.(?!\d)|$))|[1-9]\d{0,3}(?:[a-z](?![\p{L}\d]))?)(?!\d|[A-Z]\d)/uy;
const LETTERS = /([A-Z]{1,2})(?![\p{L}\d]|-\p{L}| ?\d)/uy;
const SMALL_LETTERS = /([a-z]{1,2})(?![\p{L}\d])/uy;

/** Abbreviations of two capitals that stand after a comma more often than the paper does. */
const ABBREVIATION = /^(?:EG|EK|EU|IS|KB|NL|OM|TK|UK|US|VK|VN|VS)$/;

/**
 * Reads the number of a paper: digits ("637", "1.136", "1 136", "188b" in older papers) or a letter of
 * the Eerste Kamer ("C", "AB"). No dossier has 10,000 papers: five digits are no number, and a
 * footnote's digit that sticks to a number ("nr. 6371") cannot be told from it.
 */
export function readNumber(cursor: Cursor): string | undefined {
  const digits = take(cursor, DIGITS)?.[1];
  return digits === undefined ? readLetters(cursor) : digits.replace(/\D(?=\d)/, '');
}

/** Reads a letter in small type, as addresses have it: "kst-35125-c". */
export function readSmallLetters(cursor: Cursor): string | undefined {
  return take(cursor, SMALL_LETTERS)?.[1]?.toUpperCase();
}

function readLetters(cursor: Cursor): string | undefined {
  const { at } = cursor;
  const letters = take(cursor, LETTERS)?.[1];
  if (letters === undefined || !ABBREVIATION.test(letters)) return letters;
  cursor.at = at;
  return undefined;
}

/** "nr.", "nrs.", "nummer", "onder nr.", "motie nr.", "letter"; a group holds the plural. */
const NUMBER_WORD = String.raw`(?:(?:onder|met) )?(?:(?:stuk|onder|volg|brief|motie|amendement)[- ]?)?(?:(nrs|nr\.?['’]?s(?= ?\d)|num(?:- )?mers|nos|letters)|nr|num(?:- )?mer|no|letter|lett?|ltr|n°|№)(?![a-z])(?: ?\.)?(?:['’]?s(?= ?\d))?[.:]? ?`;
const WORD = new RegExp(` ?[,;:./-]? ?(\\()?(?:en )?${NUMBER_WORD}`, 'iy');
const CLOSING = / ?\)/y;

/** Reads numbers after a word: ", nr. 637", ", nrs. 611, 615 en 637", ", letter C", "(nr. 3)". */
export function readWordedNumbers(cursor: Cursor): string[] | undefined {
  const word = take(cursor, WORD);
  const first = word && (readNumber(cursor) ?? readClosedLetter(cursor, word[0]));
  if (!word || first === undefined) return undefined;
  const numbers = readMore(cursor, first, word[2] !== undefined);
  return word[1] === undefined || take(cursor, CLOSING) ? numbers : undefined;
}

/** "letter c": only that word makes a letter of one in small type. */
function readClosedLetter(cursor: Cursor, word: string): string | undefined {
  const letter = /let/i.test(word) ? readSmallLetters(cursor) : undefined;
  return letter?.length === 1 && isClosed(cursor) ? letter : undefined;
}

/** The most numbers in one reference; keeps hostile input linear. */
const MOST_NUMBERS = 99;

/**
 * Reads the numbers that follow a first one: "nrs. 611, 615 en 637", "nr. 3 t/m 5", "C en D".
 * Commas are followed only as far as an "en" closes the list, unless a plural ("nrs.") opened
 * it: "nr. 637, 14 september" is one paper.
 * @param worded Whether "nr." may stand between them, as it does not between items of a day.
 */
export function readMore(cursor: Cursor, first: string, plural: boolean, worded = true): string[] {
  const numbers = [first];
  let sure = { at: cursor.at, count: 1 };
  while (numbers.length < MOST_NUMBERS) {
    const next = attempt(cursor, () => readNext(cursor, numbers.at(-1) ?? first, plural));
    if (next === undefined || (next.worded && !worded)) break;
    numbers.push(...next.numbers);
    if (plural || next.weight !== 'comma') sure = { at: cursor.at, count: numbers.length };
  }
  cursor.at = sure.at;
  return numbers.slice(0, sure.count);
}

interface Next extends Separator {
  readonly numbers: readonly string[];
}

const SESSION_AHEAD = /(?=(?:19|20)\d\d ?[-/] ?\d\d)/y;

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

const RANGE = '(?:(-|t/m|tot en met|tot) ?)';
const MARK = '(?:([,;/]) ?)';
const AND = '(?:(?:, ?)?(?:en/of|en|of|alsmede|evenals|respectievelijk|resp\\.?|dan wel|&|\\+) )';
const SEPARATOR = new RegExp(` ?(?:${RANGE}|${MARK}|${AND})(?:en )?(${NUMBER_WORD})?`, 'iy');

/** What stands between two numbers of a list. */
interface Separator {
  /** Whether it makes a range: "t/m", "tot en met", a dash. */
  readonly range: boolean;
  /** How sure it is that a number follows: after "en" or "nr." it is, after a comma hardly. */
  readonly weight: 'word' | 'mark' | 'semicolon' | 'comma';
  /** Whether "nr." stands in it. */
  readonly worded: boolean;
}

/** Reads the separator of two numbers: ", ", " en ", "/", " t/m ", "; nr. ". */
function readSeparator(cursor: Cursor): Separator | undefined {
  const match = take(cursor, SEPARATOR);
  if (match === undefined) return undefined;
  const [, range, mark, word] = match;
  const worded = word !== undefined;
  return { range: range !== undefined, weight: worded ? 'word' : weigh(range ?? mark), worded };
}

function weigh(sign: string | undefined): Separator['weight'] {
  if (sign === ',') return 'comma';
  if (sign === ';') return 'semicolon';
  return sign === '-' || sign === '/' ? 'mark' : 'word';
}

/** The longest range that is written out; a longer one is no list of papers. */
const LONGEST = 30;

/**
 * The numbers after `first` up to and including `last`: "nrs. 1-3" (from `1`) adds 2 and 3,
 * "A t/m C" adds B and C. `undefined` when the two are no range.
 */
function expandRange(first: string, last: string): string[] | undefined {
  const [from, to] = [rank(first), rank(last)];
  if (from === undefined || to === undefined || to <= from || to - from > LONGEST) return undefined;
  const digits = /^\d/.test(last);
  return Array.from({ length: to - from }, (_, step) => {
    const value = from + step + 1;
    return digits ? String(value) : String.fromCharCode(value);
  });
}

function rank(number: string): number | undefined {
  if (/^\d+$/.test(number)) return Number(number);
  return /^[A-Z]$/.test(number) ? number.charCodeAt(0) : undefined;
}
