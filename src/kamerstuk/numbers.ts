import { isClosed, isCounted } from './context.ts';
import { type Cursor, attempt, take } from './cursor.ts';
import type { Dossier } from './dossier.ts';
import { COUNCILS } from './id.ts';
import { readMore } from './list.ts';
import { readNumber, readSmallLetters } from './number.ts';
import { isLetter } from './parts.ts';
import type { Prefix } from './prefix.ts';
import { NUMBER_WORD } from './separator.ts';

const WORD = new RegExp(` ?[,;:./-]? ?(\\()?(?:en )?${NUMBER_WORD}`, 'iy');
const CLOSING = / ?\)/y;
const HYPHEN = /-(?!0)/y;
const SPACED_HYPHEN = / ?- ?(?!0)/y;
const COMMA = / ?, ?(?=[A-Z])/y;
const COMMA_OR_DIGIT = / ?, ?/y;
const NEVER = /(?!)/y;
const LOOSE = / ?[,:/] ?|[ .]|(?=[A-Z])/y;
const AGAIN = / ?[,;]? ?(?:(?:en|alsmede) )?(?=nrs?(?![a-z]))/iy;
const MORE_DIGITS = /(?=-\d|\/\d{1,4}(?!\d))/y;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads the numbers after a dossier, in the three ways they are written:
 * after a word (", nr. 637", ", nrs. 611, 615 en 637", ", letter C", "(nr. 3)"); after a hyphen
 * ("27925-637"); after a comma or nothing, only when words name the paper ("Kamerstukken II
 * 27925, 637") or the number is a letter ("35 125, C").
 */
export function readNumbers(
  cursor: Cursor,
  prefix: Prefix,
  dossier: Dossier,
): string[] | undefined {
  return (
    attempt(cursor, () => {
      const numbers = readAfterWord(cursor);
      return isRound(dossier, prefix) && !isClosed(cursor) ? undefined : numbers;
    }) ??
    attempt(cursor, () => readAfterHyphen(cursor, prefix, dossier)) ??
    attempt(cursor, () => readAfterComma(cursor, prefix, dossier))
  );
}

/** Reads "; nr. 7" after a page; gives the numbers and where their word starts. */
export function readAgain(cursor: Cursor): { start: number; numbers: string[] } | undefined {
  if (take(cursor, AGAIN) === undefined) return undefined;
  const start = cursor.at;
  const numbers = readAfterWord(cursor);
  return numbers && { start, numbers };
}

function readAfterWord(cursor: Cursor): string[] | undefined {
  const word = take(cursor, WORD);
  const first = word && readNumber(cursor);
  if (!word || first === undefined) return undefined;
  const numbers = readMore(cursor, first, word[2] !== undefined);
  return word[1] === undefined || take(cursor, CLOSING) ? numbers : undefined;
}

/** "15 000, nr. 1 in het gebied" counts; "(35 000, nr. 2)" is the Miljoenennota. */
function isRound({ digits, suffix }: Dossier, prefix: Prefix): boolean {
  return !prefix.strong && suffix === undefined && digits.endsWith('000');
}

function readAfterHyphen(cursor: Cursor, prefix: Prefix, dossier: Dossier): string[] | undefined {
  if (take(cursor, prefix.strong ? SPACED_HYPHEN : HYPHEN) === undefined) return undefined;
  const first = readNumber(cursor) ?? (prefix.official ? readSmallLetters(cursor) : undefined);
  if (first === undefined || isSubstance(first, prefix, dossier)) return undefined;
  if (isLetter(first) ? !isClosed(cursor) : isCounted(cursor)) return undefined;
  if (!prefix.named && take(cursor, MORE_DIGITS)) return undefined;
  return readMore(cursor, first, false);
}

/** 10043-35-3 is a chemical: a CAS number ends in one digit, after two. */
function isSubstance(number: string, prefix: Prefix, { digits, suffix }: Dossier): boolean {
  const numeric = suffix !== undefined && /\d/.test(suffix);
  return numeric && digits !== COUNCILS && !prefix.strong && /^\d$/.test(number);
}

function readAfterComma(cursor: Cursor, prefix: Prefix, dossier: Dossier): string[] | undefined {
  if (take(cursor, prefix.strong ? LOOSE : commaAfter(dossier)) === undefined) return undefined;
  const first = readNumber(cursor);
  if (first === undefined || !isSure(cursor, first, prefix)) return undefined;
  return readMore(cursor, first, false);
}

/** A chapter or council shows a dossier ("34 775 V, 20"); a fund's letter alone does not. */
function commaAfter({ suffix }: Dossier): RegExp {
  if (suffix === undefined) return COMMA;
  return /^(?:\d|[IVX])/.test(suffix) ? COMMA_OR_DIGIT : NEVER;
}

function isSure(cursor: Cursor, first: string, { strong, chamber }: Prefix): boolean {
  if (isLetter(first)) return chamber === 'I' || isClosed(cursor);
  return !isCounted(cursor) && !YEAR.test(first) && (strong || isClosed(cursor));
}
