import { type Cursor, attempt, take } from './cursor.ts';
import { CHAPTER, COUNCILS } from './id.ts';
import type { Prefix } from './prefix.ts';

/** A dossier as read: its digits, its suffix if any, and where its digits end. */
export interface Dossier {
  readonly digits: string;
  readonly suffix?: string;
  readonly digitsEnd: number;
}

/** More dossiers than one paper is filed under; keeps hostile input linear. */
const MOST_DOSSIERS = 8;

const BARE = /([1-4]\d)[ .]?(\d{3})(?!\d)/y;
const NAMED = /([1-9]\d)[ .-]?(\d{3})(?!\d)/y;
const OLD = /([1-9])(\d{3})(?!\d)/y;
const OLD_NUMBERED =
  /(?!(?:1[89]|20)\d\d(?!\d))([1-9])[ .]?(\d{3})(?!\d)(?=(?:(?:,| en) [1-9][ .]?\d{3}| \(R ?\d+\))*(?:,? \(?n(?:rs?|ummers?)(?![a-z])|-[1-9]))/iy;
const AND = / ?(?:[,/&+]|,? (?:en|of|alsmede|evenals|respectievelijk|resp\.?) ) ?(?=[\dA-Z])/y;

const COUNCIL = / ?-? ?(\d\d)(?!\d)/y;
const NUMERIC = / ?- ?(\d\d)(?=-[1-9]| ?,? ?\(?n(?:rs?|ummers?|o)(?![a-z]))/iy;
const RIJKSWET = / ?[-/]? ?\(? ?R ?-?\d{2,4} ?\)?/y;
const CHAPTER_AFTER = new RegExp(
  `(?: ?[-.]? ?\\(?|[,-]? ?\\(?(?:[Hh]oofdstuk|[Ff]onds|[Hh]fd?st\\.?) |, ?(?=[IVX]+[AB]?, ?nrs?[. ])|/(?=[A-Z]+(?:,? ?nr|-\\d)))(${CHAPTER}|[A-Z])\\)?(?![\\p{L}\\d])`,
  'uy',
);
const TITLE = / ?\([^()\n]{3,90}\)(?= ?,? ?(?:nrs?|nummers?)(?![a-z]))/iy;
const LOWER_CHAPTER = new RegExp(`[-. ]?(${CHAPTER})(?![\\p{L}\\d])`, 'iuy');
const FUND = /(?:,? ?\(?|[-.])([a-z])\)?(?=-[1-9]|,? nrs?(?![a-z]))/iy;
const CHAPTER_ONLY = new RegExp(
  `((?:${CHAPTER})(?= en )|(?:${CHAPTER}|[A-Z])(?=(?:(?:, | en )[A-Z]+)*,? ?nrs?[. ]))`,
  'y',
);

/** Budgets and their changes have a round number, but for those of five years. */
const BUDGET = /[05]0$|^3(?:2123|4775|5570|5925|6410)$/;

/**
 * Whether a dossier is a series of budgets, one a chapter (`36200-V`) or a fund (`36200-K`): where
 * a letter follows, it is the fund's and not a paper of the Eerste Kamer.
 */
export function isBudget(digits: string): boolean {
  return BUDGET.test(digits);
}

/**
 * Reads one dossier, or several that share a paper ("29 521 en 33 694"). Digits may be written
 * 27 925, 27925 or 27.925; a suffix is a budget chapter (X, IIB, "hoofdstuk XV"), a fund (A) or
 * the numeric part of a dossier such as 21 501-20. The number of a rijkswet ("(R 1669)") is read
 * and left out, and so is the dossier's title in brackets.
 */
export function readDossiers(cursor: Cursor, prefix: Prefix): Dossier[] {
  const dossiers: Dossier[] = [];
  let next = readDossier(cursor, prefix);
  while (next !== undefined && dossiers.push(next) < MOST_DOSSIERS) {
    next = attempt(
      cursor,
      () =>
        take(cursor, AND) &&
        (readDossier(cursor, prefix, dossiers.at(-1)) ?? readChapter(cursor, dossiers)),
    );
  }
  return dossiers;
}

/** Reads one dossier; of four digits only first, or after another one of four digits (`before`). */
export function readDossier(cursor: Cursor, prefix: Prefix, before?: Dossier): Dossier | undefined {
  const match = take(cursor, prefix.strong ? NAMED : BARE) ?? readOld(cursor, prefix, before);
  if (match === undefined) return undefined;
  const digits = `${match[1]}${match[2]}`;
  const digitsEnd = cursor.at;
  if (take(cursor, RIJKSWET)) return { digits, digitsEnd: cursor.at };
  const suffix = readSuffix(cursor, digits);
  take(cursor, TITLE);
  return suffix === undefined ? { digits, digitsEnd } : { digits, suffix, digitsEnd };
}

/**
 * Dossiers had four digits before 1969. Only a session year or, after "Kamerstuk", "nr."
 * tells one from a year or a count; after a dossier of five digits it is the number of a paper
 * ("22 112, 2700").
 */
function readOld(cursor: Cursor, prefix: Prefix, before?: Dossier): RegExpExecArray | undefined {
  if (!prefix.strong || before?.digits.length === 5) return undefined;
  const dated = prefix.sessionYear === undefined ? undefined : take(cursor, OLD);
  return dated ?? (prefix.named ? take(cursor, OLD_NUMBERED) : undefined);
}

/** "34 775 V en X, nr. 3": another chapter or fund of the same budget. */
function readChapter(cursor: Cursor, dossiers: readonly Dossier[]): Dossier | undefined {
  const budget = dossiers.at(-1);
  if (budget?.suffix === undefined) return undefined;
  const suffix = take(cursor, CHAPTER_ONLY)?.[1];
  return suffix ? { digits: budget.digits, suffix, digitsEnd: cursor.at } : undefined;
}

function readSuffix(cursor: Cursor, digits: string): string | undefined {
  const match =
    take(cursor, digits === COUNCILS ? COUNCIL : NUMERIC) ??
    take(cursor, CHAPTER_AFTER) ??
    take(cursor, LOWER_CHAPTER) ??
    (isBudget(digits) ? take(cursor, FUND) : undefined);
  return match?.[1]?.toUpperCase();
}
