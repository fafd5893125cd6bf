import { type Cursor, attempt, take } from './cursor.ts';
import type { Chamber } from './reference.ts';
import { readSessionYear } from './session.ts';

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
  /kamer(?:-? )?st(?:uk(?:ken)?)?(?:-?(?:dossier)?(?:nummers?|nrs?)|dossiers?|s)?\.?|kst(?:uk(?:ken)?|k)?\.?/iy;
const NUMBER_WORD = /(?:met )?(?:nrs?|nummers?)(?![a-z])/iy;
const BOTH = /(?:II? ?(?:\/|en|-) ?II?|[et]k ?(?:\/|en) ?[et]k)(?!\w)/iy;
const SPELLED_CHAMBER =
  /\(?(?:(?:van )?der? )?(?:(tweede kamer|2e kamer|tk)|eerste kamer|1e kamer|ek)(?!\w)\)?/iy;
const SHORT_CHAMBER = /\(?(?:([Il1]{2}|2)|[Il1])(?!\w)\)?/y;
const YEAR = /(?:1[89]|20)\d\d(?=[ ,])/y;
const GAP = / ?[,:;.-]? ?/y;

/** Reads what stands before a dossier, in any order; the cursor ends at the dossier's place. */
export function readPrefix(cursor: Cursor): Prefix {
  const word = take(cursor, WORD)?.[0];
  const named = word !== undefined;
  const official = named && /^kst/i.test(word);
  const parts: Parts = { named, chamber: undefined, chambers: 0, sessionYear: undefined };
  for (let more = 0; more < 5; more++) {
    if (attempt(cursor, () => readPart(cursor, parts)) === undefined) break;
  }
  const strong = named || parts.chambers > 0;
  if (strong || parts.sessionYear !== undefined) take(cursor, GAP);
  return { named, official, strong, chamber: parts.chamber, sessionYear: parts.sessionYear };
}

interface Parts {
  readonly named: boolean;
  chamber: Chamber | undefined;
  chambers: number;
  sessionYear: string | undefined;
}

function readPart(cursor: Cursor, parts: Parts): true | undefined {
  if (parts.named || parts.chambers > 0 || parts.sessionYear !== undefined) take(cursor, GAP);
  if (readChamber(cursor, parts)) return true;
  const sessionYear = readSessionYear(cursor);
  parts.sessionYear ??= sessionYear;
  if (sessionYear !== undefined) return true;
  if (!parts.named && parts.chambers === 0) return undefined;
  return take(cursor, NUMBER_WORD) || take(cursor, YEAR) ? true : undefined;
}

function readChamber(cursor: Cursor, parts: Parts): boolean {
  if (parts.chambers > 0) return false;
  if (parts.named && take(cursor, BOTH)) return ++parts.chambers > 0;
  const match = take(cursor, SPELLED_CHAMBER) ?? (parts.named && take(cursor, SHORT_CHAMBER));
  if (!match) return false;
  parts.chamber = match[1] === undefined ? 'I' : 'II';
  return ++parts.chambers > 0;
}
