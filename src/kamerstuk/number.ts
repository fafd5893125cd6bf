import { type Cursor, take } from './cursor.ts';

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
