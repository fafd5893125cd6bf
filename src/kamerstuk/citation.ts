import { isClosed, isCounted } from './context.ts';
import { type Cursor, attempt, take } from './cursor.ts';
import { type Dossier, isBudget, readDossiers } from './dossier.ts';
import { CHAPTER, COUNCILS } from './id.ts';
import { readMore, readNumber, readSmallLetters, readWordedNumbers } from './numbers.ts';
import { readPage } from './page.ts';
import { isLetter } from './parts.ts';
import { type Prefix, readPrefix } from './prefix.ts';

/** What a reader found in the folded text: where, and in which parts. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly prefix: Prefix;
  readonly dossiers: readonly Dossier[];
  readonly numbers: readonly string[];
  readonly page: string | undefined;
}

const ROMAN = new RegExp(`^(?:${CHAPTER})$`);

/**
 * Reads a citation at the cursor: what stands before the dossier, the dossiers, the numbers and
 * the page. After a page, more papers of the same dossier may follow ("nr. 6, p. 2; nr. 7,
 * p. 5"); each is a citation of its own. Nothing is found when a part that must be is missing.
 */
export function readCitations(cursor: Cursor): Citation[] {
  const start = cursor.at;
  const prefix = readPrefix(cursor);
  const dossiers = readDossiers(cursor, prefix);
  const last = dossiers.at(-1);
  if (last === undefined) return [];
  const numbers = readNumbers(cursor, prefix, last);
  if (numbers !== undefined) return readPages(cursor, { start, prefix, dossiers, numbers });
  return readWithoutSuffix(cursor, { start, prefix, dossiers }, last);
}

/**
 * "35125-C" and "27925-63": what could be a suffix is the number when none follows; but "36 200
 * K" is a fund.
 */
function readWithoutSuffix(
  cursor: Cursor,
  found: Pick<Citation, 'start' | 'prefix' | 'dossiers'>,
  { digits, suffix, digitsEnd }: Dossier,
): Citation[] {
  if (suffix === undefined || digits === COUNCILS) return [];
  if (ROMAN.test(suffix) && !found.prefix.official) return [];
  cursor.at = digitsEnd;
  if (isBudget(digits) && found.prefix.chamber !== 'I' && !take(cursor, JOINED)) return [];
  const last = { digits, digitsEnd };
  const numbers = readNumbers(cursor, found.prefix, last);
  if (numbers === undefined) return [];
  return readPages(cursor, { ...found, dossiers: [...found.dossiers.slice(0, -1), last], numbers });
}

const JOINED = /(?=-)/y;

function readPages(cursor: Cursor, found: Omit<Citation, 'end' | 'page'>): Citation[] {
  const citations: Citation[] = [];
  let next: typeof found | undefined = found;
  while (next !== undefined) {
    const page = readPage(cursor);
    citations.push({ ...next, end: cursor.at, page });
    next = page === undefined ? undefined : readNext(cursor, found);
  }
  return citations;
}

const AGAIN = / ?[,;]? ?(?:(?:en|alsmede) )?(?=nrs?(?![a-z]))/iy;

/** Reads "; nr. 7" after a page: another paper of the same dossier. */
function readNext(cursor: Cursor, found: Omit<Citation, 'end' | 'page'>): typeof found | undefined {
  return attempt(cursor, () => {
    if (take(cursor, AGAIN) === undefined) return undefined;
    const start = cursor.at;
    const numbers = readWordedNumbers(cursor);
    return numbers && { ...found, start, numbers };
  });
}

const HYPHEN = /-(?!0)/y;
const SPACED_HYPHEN = / ?- ?(?!0)/y;
const COMMA = / ?, ?(?=[A-Z])/y;
const COMMA_OR_DIGIT = / ?, ?/y;
const NEVER = /(?!)/y;
const LOOSE = / ?[,:/] ?|[ .]|(?=[A-Z])/y;
const MORE_DIGITS = /(?=-\d|\/\d{1,4}(?!\d))/y;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Reads the numbers after a dossier, in the three ways they are written:
 * after a word (", nr. 637", ", nrs. 611, 615 en 637", ", letter C", "(nr. 3)"); after a hyphen
 * ("27925-637"); after a comma or nothing, only when words name the paper ("Kamerstukken II
 * 27925, 637") or the number is a letter ("35 125, C").
 */
function readNumbers(cursor: Cursor, prefix: Prefix, dossier: Dossier): string[] | undefined {
  return (
    attempt(cursor, () => {
      const numbers = readWordedNumbers(cursor);
      return isRound(dossier, prefix) && !isClosed(cursor) ? undefined : numbers;
    }) ??
    attempt(cursor, () => readAfterHyphen(cursor, prefix, dossier)) ??
    attempt(cursor, () => readAfterComma(cursor, prefix, dossier))
  );
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
  const between = take(cursor, prefix.strong ? LOOSE : commaAfter(dossier));
  if (between === undefined) return undefined;
  const first = readNumber(cursor);
  const isCited = between[0].includes(',') && (prefix.strong || ROMAN.test(dossier.suffix ?? ''));
  if (first === undefined || !isSure(cursor, first, prefix, isCited)) return undefined;
  return readMore(cursor, first, false);
}

/** A chapter, a council or a fund of a budget shows a dossier ("34 775 V, 20"); a letter does not. */
function commaAfter({ digits, suffix }: Dossier): RegExp {
  if (suffix === undefined) return COMMA;
  return /^(?:\d|[IVX])/.test(suffix) || isBudget(digits) ? COMMA_OR_DIGIT : NEVER;
}

/** A letter after a comma may go on in a sentence where words or a chapter tell a paper: `isCited`. */
function isSure(
  cursor: Cursor,
  first: string,
  { strong, chamber }: Prefix,
  isCited: boolean,
): boolean {
  if (isLetter(first)) return isCited || chamber === 'I' || isClosed(cursor);
  return !isCounted(cursor) && !YEAR.test(first) && (strong || isClosed(cursor));
}
