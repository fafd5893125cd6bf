import { type Cursor, attempt, take } from './cursor.ts';
import type { Chamber } from './reference.ts';

/** What stands before the dossier: "Kamerstukken II 2018/19," or nothing. */
export interface Prefix {
  /** Whether a word such as "Kamerstuk" or "kst" names it, which nothing else is cited with. */
  readonly named: boolean;
  /** Whether that word is the official site's `kst`, which canonical ids follow. */
  readonly official: boolean;
  /** Whether words name it, "Kamerstuk" or a chamber, so that "nr." may be left out. */
  readonly strong: boolean;
  readonly chamber: Chamber | undefined;
  readonly sessionYear: string | undefined;
}

const WORD =
  /kamer(?:-? )?st(?:uk(?:(?:- )?ken|k)?)?(?:-?(?:dossier)?(?:nummers?|nrs?)|dossiers?|s)?\.?|kst(?:uk(?:ken)?|k)?\.?/iy;
const NUMBER_WORD =
  /(?:met )?(?:dossiers?(?:nummers?|nrs?)?|wetsvoorstel(?:len)?|nrs?|nummers?|no)(?![a-z])/iy;
const BOTH = /(?:II? ?(?:\/|en|-) ?II?|[et]k ?(?:\/|en) ?[et]k)(?!\w)/iy;
const SPELLED_CHAMBER =
  /\(?(?:(?:van )?der? )?(?:(tweede kamer|2e kamer|tk)|eerste kamer|1e kamer|ek)(?: der staten-generaal)?(?!\w)\)?/iy;
const SHORT_CHAMBER = /\(?(?:([Il1]{2}|2)|[Il1])(?!\w|[ .]\d{3}(?!\d))\)?/iy;
const YEAR = /(?:1[89]|20)\d\d(?=[ ,])/y;
const GAP = / ?[,:;.-]? ?/y;

/** Reads the words before a dossier, in any order; the cursor ends where the dossier starts. */
export function readPrefix(cursor: Cursor): Prefix {
  const parts: Parts = { word: '', chambers: 0, chamber: undefined, sessionYear: undefined };
  for (let more = 0; more < MOST_PARTS; more++) {
    if (attempt(cursor, () => readPart(cursor, parts)) === undefined) break;
  }
  const { word, chamber, sessionYear } = parts;
  if (isBegun(parts)) take(cursor, GAP);
  const named = word !== '';
  const strong = named || parts.chambers > 0;
  return { named, strong, chamber, sessionYear, official: /^kst/i.test(word) };
}

/** Word, chamber, session year, "dossier", "nr.", a second word or year: no citation has more. */
const MOST_PARTS = 6;

interface Parts {
  word: string;
  chambers: number;
  chamber: Chamber | undefined;
  sessionYear: string | undefined;
}

function isBegun({ word, chambers, sessionYear }: Parts): boolean {
  return word !== '' || chambers > 0 || sessionYear !== undefined;
}

function readPart(cursor: Cursor, parts: Parts): true | undefined {
  const begun = isBegun(parts);
  if (begun) take(cursor, GAP);
  const found = readWord(cursor, parts) || readHouse(cursor, parts) || readYear(cursor, parts);
  if (found) return true;
  return begun && (take(cursor, NUMBER_WORD) || takeYear(cursor, parts)) ? true : undefined;
}

/** Until 1969 dossiers had four digits: after "1950/51", 1900 is one. */
function takeYear(cursor: Cursor, { sessionYear = '1969' }: Parts): boolean {
  return sessionYear >= '1969' && take(cursor, YEAR) !== undefined;
}

function readWord(cursor: Cursor, parts: Parts): boolean {
  const word = take(cursor, WORD)?.[0];
  parts.word ||= word ?? '';
  return word !== undefined;
}

function readYear(cursor: Cursor, parts: Parts): boolean {
  const year = readSessionYear(cursor);
  parts.sessionYear ??= year;
  return year !== undefined;
}

function readHouse(cursor: Cursor, parts: Parts): boolean {
  if (parts.chambers > 0) return false;
  const named = parts.word !== '';
  if (!named || !take(cursor, BOTH)) {
    parts.chamber = readChamber(cursor, named);
    if (parts.chamber === undefined) return false;
  }
  return ++parts.chambers > 0;
}

/**
 * Reads the name of a chamber: "Tweede Kamer der Staten-Generaal", "TK", "(EK)".
 * @param short Whether it may be its numeral alone: "II", "2".
 */
export function readChamber(cursor: Cursor, short: boolean): Chamber | undefined {
  const match = take(cursor, SPELLED_CHAMBER) ?? (short ? take(cursor, SHORT_CHAMBER) : undefined);
  return match && (match[1] === undefined ? 'I' : 'II');
}

const SESSION =
  /\(?(?:(?:(?:vergader(?:- )?|zittings|kamer)jaar|verg\.? ?jr|vgj|zitting)[.:]? ?)?((?:1[89]|20)\d\d) ?[-/] ?(?:- ?)?['’]?(\d\d)?(\d\d)(?!\d)\)?/iy;

/**
 * Reads a session year in any form (2018/19, 2018-2019, 2018–19, "vergaderjaar 2018/2019") and
 * gives `2018/19` (Aanwijzingen voor de regelgeving, 3.43). Its years follow each other, so that
 * "2016/679" (a regulation) and "2014–2018" are none.
 */
export function readSessionYear(cursor: Cursor): string | undefined {
  return attempt(cursor, () => {
    const [, first = '', century, end] = take(cursor, SESSION) ?? [];
    if (end === undefined) return undefined;
    const next = String(Number(first) + 1);
    return next.endsWith((century ?? '') + end) ? `${first}/${end}` : undefined;
  });
}
