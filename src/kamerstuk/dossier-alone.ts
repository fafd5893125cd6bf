import { isClosed, isCountBefore, isCounted, isLawBefore, isSomethingElse } from './context.ts';
import { type Cursor, attempt, take } from './cursor.ts';
import { type Dossier, isBudget, readDossier } from './dossier.ts';
import { CHAPTER, COUNCILS } from './id.ts';
import { type Prefix, readPrefix } from './prefix.ts';

/** Dossiers without a number, as read in the folded text. */
export interface DossiersAlone {
  readonly start: number;
  readonly end: number;
  readonly prefix: Prefix;
  readonly dossiers: readonly Dossier[];
}

/** A dossier with the place where its words start and end. */
interface Item extends Dossier {
  readonly start: number;
  readonly end: number;
}

/** More than are cited together; keeps hostile input linear. */
const MOST = 16;

const AND = / ?(?:[,;/&+]|,? (?:en|of|alsmede|evenals|respectievelijk|resp\.?) ) ?(?=[\dA-Z])/y;

/**
 * Reads dossiers without a number at the cursor: "Kamerstukken 34 538 en 35 125", "(36410-V)".
 * Five digits are more often an amount. They are a dossier
 * - after a word for it: "Kamerstuk", "dossier", "wetsvoorstel", "TK", a chamber and session year;
 * - alone in brackets with a chapter or the number of a rijkswet, or in two groups ("(36 281)"),
 *   or in one where the sentence speaks of a law, a motion, a debate or a budget;
 * - with the chapter of a budget ("36410-V"), or as a council of the Union ("21501-20").
 */
export function readDossiersAlone(cursor: Cursor): DossiersAlone | undefined {
  return attempt(cursor, () => {
    const start = cursor.at;
    const prefix = readPrefix(cursor);
    const dossiers = readItems(cursor, prefix);
    if (take(cursor, LETTER_AHEAD)) return undefined;
    const sure = keepSure(cursor.text, { start, prefix, dossiers });
    const end = sure.at(-1)?.end;
    return end === undefined ? undefined : { start, end, prefix, dossiers: sure };
  });
}

function readItems(cursor: Cursor, prefix: Prefix): Item[] {
  const items: Item[] = [];
  let next = readItem(cursor, prefix);
  while (next !== undefined && items.push(next) < MOST) {
    next = attempt(
      cursor,
      () =>
        take(cursor, AND) &&
        (readItem(cursor, prefix, items.at(-1)) ?? readChapter(cursor, items.at(-1))),
    );
  }
  return items;
}

const OLD =
  /(?<!n(?:rs?|ummers?)[.:]? ?)(?!(?:1[89]|20)\d\d(?!\d))([1-9])[ .]?(\d{3})(?![ .]?\d| ?, ?\d)/iy;
const LETTER_AHEAD = /(?= ?, ?[A-Z]{1,2}(?![\p{L}-]))/uy;
const NUMBER_AHEAD = /(?= ?[,;:./-]? ?\(?(?:\p{L}+[ -])?n(?:rs?|ummers?|o)(?!\p{L}))/iuy;
const MORE_AHEAD =
  /(?=[\da-z]|[.,]\d{3}| ?- ?\d| ?\/ ?\d(?!\d[ .]?\d{3}(?!\d))| pagina['’]s| bladzijden)/y;

function readItem(cursor: Cursor, prefix: Prefix, before?: Item): Item | undefined {
  return attempt(cursor, () => {
    const start = cursor.at;
    const found = readDossier(cursor, prefix, before) ?? readOld(cursor, prefix, before);
    if (found === undefined || !isPlausible(found, prefix)) return undefined;
    const dossier = withoutStray(cursor, found);
    if (cursor.text.slice(start, dossier.digitsEnd).includes('-')) return undefined;
    if (take(cursor, NUMBER_AHEAD) ?? take(cursor, MORE_AHEAD)) return undefined;
    if (dossier.suffix === undefined && isCounted(cursor)) return undefined;
    return { ...dossier, start, end: cursor.at };
  });
}

/** "Kamerstuk 9 723": four digits that are no year, and not after "nr.". */
function readOld(cursor: Cursor, { named }: Prefix, before?: Item): Dossier | undefined {
  const match = named && before?.digits.length !== 5 ? take(cursor, OLD) : undefined;
  if (!match || !isClosed(cursor)) return undefined;
  return { digits: `${match[1]}${match[2]}`, digitsEnd: cursor.at };
}

/** The session year from which all dossiers had five digits, with some to spare. */
const FIVE_DIGITS = '1975';

function isPlausible({ digits, suffix }: Dossier, { sessionYear }: Prefix): boolean {
  if (digits.length === 4)
    return (sessionYear ?? '') < FIVE_DIGITS && !/^(?:1[89]|20)/.test(digits);
  return Number(digits) < 50_000 && (digits !== COUNCILS || suffix !== undefined);
}

const ROMAN = new RegExp(`^(?:${CHAPTER})$`);

/**
 * Leaves what is no suffix to the text: only a budget has funds, and chapters in small type
 * ("Kamerstuk 27 925 A van"), and a bracket that opened before the dossier closes after it.
 */
function withoutStray(cursor: Cursor, dossier: Dossier): Dossier {
  const { digits, suffix, digitsEnd } = dossier;
  if (suffix === undefined) return dossier;
  const words = cursor.text.slice(digitsEnd, cursor.at);
  if (words.endsWith(')') && !words.includes('(')) cursor.at--;
  const roman = ROMAN.test(suffix) && words.includes(suffix);
  if (roman || /\d/.test(suffix) || isBudget(digits)) return dossier;
  cursor.at = digitsEnd;
  return { digits, digitsEnd };
}

const CHAPTER_ALONE = new RegExp(`(${CHAPTER}|[A-Z])(?![\\p{L}\\d])`, 'uy');

/** "36 410 V en X": another chapter of the same budget. */
function readChapter(cursor: Cursor, budget: Item | undefined): Item | undefined {
  if (budget?.suffix === undefined || !isBudget(budget.digits)) return undefined;
  const start = cursor.at;
  const suffix = take(cursor, CHAPTER_ALONE)?.[1];
  if (suffix === undefined || !isClosed(cursor)) return undefined;
  return { ...budget, suffix, start, end: cursor.at };
}

interface Found {
  readonly start: number;
  readonly prefix: Prefix;
  readonly dossiers: readonly Item[];
}

/** The dossiers that are sure to be some; the words before and after them tell. */
function keepSure(text: string, found: Found): readonly Item[] {
  const { start, prefix, dossiers } = found;
  const [first] = dossiers;
  if (first === undefined) return [];
  if (prefix.named) return isNumberOfSite(text, first, prefix) ? [] : dossiers;
  if (isBracketed(text, found)) return isSureInBrackets(text, found) ? dossiers : [];
  if (isSomethingElse(text, start)) return [];
  if (isChamberSure(text, found) || isWordBefore(text, start)) return dossiers;
  const end = dossiers.findIndex((dossier) => !isBudgetInText(text, dossier));
  return end < 0 ? dossiers : dossiers.slice(0, end);
}

/** "kst-12345" is a number that the official site gives to papers without a dossier. */
function isNumberOfSite(text: string, { start }: Item, { official }: Prefix): boolean {
  return official && /[-\p{L}]/u.test(text[start - 1] ?? '');
}

/** "TK 27 925", "Tweede Kamer, vergaderjaar 2018–2019, 27 925". */
function isChamberSure(text: string, { start, prefix, dossiers }: Found): boolean {
  const short = /^[TE]K/.test(text.slice(start, start + 2));
  const at = dossiers.at(-1)?.end ?? start;
  return prefix.strong && (short || prefix.sessionYear !== undefined) && isClosed({ text, at });
}

const OPENING = /\( ?$/;
const CLOSING = /(?= ?\))/y;

/** Whether a pair of brackets holds the dossiers and nothing else. */
function isBracketed(text: string, { start, dossiers }: Found): boolean {
  const at = dossiers.at(-1)?.end ?? start;
  const opened = OPENING.test(text.slice(Math.max(0, start - 2), start));
  return opened && take({ text, at }, CLOSING) !== undefined;
}

/** Budgets of a round thousand; another is an amount, or with "V" and "A" volts and amperes. */
const THOUSANDS = /^(?:28|33|34|35)000$/;

/** Dossiers that are still cited run from here; what counts something is as often smaller. */
const CITED = { from: 17_000, to: 40_000 };

function isSureInBrackets(text: string, { start, dossiers }: Found): boolean {
  if (dossiers.some((dossier) => isSureSuffix(text, dossier))) return true;
  if (!dossiers.every(isCited)) return false;
  const end = dossiers.at(-1)?.end ?? start;
  if (isCountBefore(text, start, end)) return false;
  return isLawBefore(text, start) || dossiers.every((dossier) => isInGroups(text, dossier));
}

function isSureSuffix(text: string, { digits, suffix, digitsEnd, start, end }: Item): boolean {
  if (/R ?-?\d{3,4} ?\)?$/.test(text.slice(start, end))) return true;
  if (suffix === undefined) return false;
  if (text[digitsEnd] === '-') return true;
  return !isRound(digits) && (isBudget(digits) || ROMAN.test(suffix));
}

function isCited({ digits, suffix }: Item): boolean {
  const number = Number(digits);
  const cited = number >= CITED.from && number < CITED.to;
  return cited && suffix === undefined && !isRound(digits);
}

const GROUPS = /^\d\d (?!000)\d{3}$/;

/** Where no word of law precedes it: written in two groups, and not round. */
function isInGroups(text: string, { start, digitsEnd }: Item): boolean {
  return GROUPS.test(text.slice(start, digitsEnd));
}

function isRound(digits: string): boolean {
  return digits.endsWith('000') && !THOUSANDS.test(digits);
}

const WORD_BEFORE =
  /(?<![\p{L}-])(?:(?:kamer(?:stuk)?-?|wetgevings-?|begrotings-?)?dossiers?(?:-?(?:nummers?|nrs?\.?))?|vetnummers?|\p{L}*wets?voorstel(?:len)?|voorstel van (?:rijks)?wet)(?: (?:met|onder))?:? ?(?:(?:dossier)?(?:nrs?|nummers?)[.:]? ?)?$/iu;

function isWordBefore(text: string, start: number): boolean {
  return WORD_BEFORE.test(text.slice(Math.max(0, start - 60), start));
}

/** "36410-V", "36 410 XVII" and "21501-20" in running text. */
function isBudgetInText(text: string, { digits, suffix, digitsEnd, end }: Item): boolean {
  if (suffix === undefined) return false;
  const joined = text[digitsEnd] === '-';
  if (digits === COUNCILS) return joined;
  const roman = ROMAN.test(suffix) && text.slice(digitsEnd, end).endsWith(suffix);
  if (!roman || Number(digits) < CITED.from || /['’-]/.test(text[end] ?? '')) return false;
  if (joined) return true;
  if (suffix.length > 1) return !digits.endsWith('000');
  return isBudget(digits) && !digits.endsWith('000') && isClosed({ text, at: end });
}
