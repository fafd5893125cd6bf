import { COUNTED_IN_PROSE, isClosed } from './context.ts';
import { type Cursor, attempt, take } from './cursor.ts';
import {
  type HandelingenId,
  type HandelingenParts,
  handelingenId,
  parseHandelingenId,
} from './id.ts';
import { readMore } from './numbers.ts';
import { readPage } from './page.ts';
import { readChamber, readSessionYear } from './prefix.ts';
import type { Chamber } from './reference.ts';

/** A reference to the Handelingen or to their Aanhangsel, as read in the folded text. */
export interface Proceedings {
  readonly start: number;
  readonly end: number;
  readonly series: HandelingenParts['series'];
  readonly ids: readonly HandelingenId[];
  /** As written; where none is, the ids are those of the Tweede Kamer. */
  readonly chamber: Chamber | undefined;
  readonly sessionYear: string;
  readonly page: string | undefined;
}

/** Words that a line may break, as a broken line reads once it is folded. */
const APPENDIX_WORD = 'aan(?:- )?hang(?:- )?sels?|aanh\\.';
const PROCEEDINGS_WORD = 'han(?:- )?de(?:- )?lin(?:- )?gen|hand\\.';

const START = new RegExp(
  `(?<![\\p{L}\\d-])(?:${APPENDIX_WORD}|${PROCEEDINGS_WORD}|a?h-[te]k-|(?:(?:tweede|eerste|[12]e) kamer|[te]k)(?!\\p{L})|(?:vergader(?:- )?|zittings)jaar|verg\\. ?jr|vgj|(?:1[89]|20)\\d\\d ?[-/])`,
  'giu',
);

/**
 * Scans a folded text for what is cited of the Handelingen by number and item ("Handelingen II
 * 2015/16, nr. 60, item 8") and of their Aanhangsel, the questions answered, by number
 * ("Aanhangsel van de Handelingen, vergaderjaar 2018–2019, nr. 3911"), in order and in linear
 * time. A day of the Handelingen without an item has no page at the official site and is left
 * alone.
 */
export function scanProceedings(text: string): Proceedings[] {
  const found: Proceedings[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const cursor = { text, at: match.index, counted: COUNTED_IN_PROSE };
    const read = readId(cursor) ?? readCited(cursor);
    START.lastIndex = read.at(-1)?.end ?? START.lastIndex;
    found.push(...read);
  }
  return found;
}

const ID = /a?h-[te]k-\d{8}-\d{1,5}(?:-\d{1,5}){0,2}(?![\w-])/iy;

/** Reads an id as the official site prints it: "ah-tk-20182019-3911". */
function readId(cursor: Cursor): Proceedings[] | undefined {
  const start = cursor.at;
  const id = take(cursor, ID)?.[0].toLowerCase();
  const parts = id === undefined ? undefined : parseHandelingenId(id);
  if (id === undefined || parts === undefined) return undefined;
  const { series, chamber, sessionYear } = parts;
  return [{ start, end: cursor.at, series, ids: [id], chamber, sessionYear, page: undefined }];
}

/** The parts of a citation, in whatever order they are written. */
interface Parts {
  readonly series?: Proceedings['series'] | undefined;
  /** Whether "Handelingen" is said: an "aanhangsel" alone may be that of anything. */
  readonly said?: boolean | undefined;
  readonly chamber?: Chamber | undefined;
  readonly sessionYear?: string | undefined;
  readonly numbers?: readonly string[] | undefined;
  readonly items?: readonly string[] | undefined;
}

const AGAIN =
  / ?[,;]? ?(?:(?:en|alsmede) )?(?=(?:nrs?|nummers?|items?|vergaderjaar)(?!\p{L})|(?:1[89]|20)\d\d ?[-/])/iuy;

/** Reads one citation, and those that share its words: "…, nr. 60, item 8 en nr. 61, item 3". */
function readCited(cursor: Cursor): Proceedings[] {
  const found: Proceedings[] = [];
  let shared: Parts = {};
  const readNext = (): Proceedings | undefined => {
    if (found.length > 0 && take(cursor, AGAIN) === undefined) return undefined;
    const start = cursor.at;
    shared = readParts(cursor, shared);
    return close(cursor, start, shared);
  };
  let next = attempt(cursor, readNext);
  while (next !== undefined) {
    found.push(next);
    next = attempt(cursor, readNext);
  }
  return found;
}

/** Since 2011 the Handelingen number their pages by day and item: "p. 60-8-12". */
const PAGE_OF_ITEM = / ?,? ?(?:pp?|blz)\.? ?(\d{1,3}-\d{1,3}-\d{1,3})(?![\d-])/iy;

function close(cursor: Cursor, start: number, parts: Parts): Proceedings | undefined {
  const { series, chamber, sessionYear, numbers, items } = parts;
  if (series === undefined || sessionYear === undefined || numbers === undefined) return undefined;
  if (series === 'handelingen' && items === undefined) return undefined;
  const page = take(cursor, PAGE_OF_ITEM)?.[1] ?? readPage(cursor);
  const ids = numbers.flatMap((number) =>
    (items ?? [undefined]).map((item) =>
      handelingenId({ series, chamber: chamber ?? 'II', sessionYear, number, item }),
    ),
  );
  return { start, end: cursor.at, series, ids, chamber, sessionYear, page };
}

/** More than one citation has; keeps hostile input linear. */
const MOST_PARTS = 8;

const GAP = / ?[,:.]? ?(?:(?:van|uit) (?:het )?)?/iy;

/** Reads the parts of one citation; what it leaves out it shares with the one before. */
function readParts(cursor: Cursor, { sessionYear, numbers, ...shared }: Parts): Parts {
  let parts: Parts = { ...shared, items: undefined };
  const { at } = cursor;
  for (let more = 0; more < MOST_PARTS; more++) {
    const next = attempt(cursor, () => {
      if (cursor.at > at) take(cursor, GAP);
      return readPart(cursor, parts);
    });
    if (next === undefined) break;
    parts = { ...parts, ...next };
  }
  const same = parts.items && numbers;
  return {
    ...parts,
    sessionYear: parts.sessionYear ?? sessionYear,
    numbers: parts.numbers ?? same,
  };
}

function readPart(cursor: Cursor, parts: Parts): Parts | undefined {
  return (
    readSeries(cursor, parts) ??
    readHouse(cursor, parts) ??
    readYear(cursor, parts) ??
    readNumbers(cursor, parts) ??
    readItems(cursor, parts)
  );
}

const APPENDIX = new RegExp(
  `(?:${APPENDIX_WORD})(?:[- ]?(?:(?:van|bij) de |der )?(${PROCEEDINGS_WORD}))?`,
  'iy',
);
const PROCEEDINGS = new RegExp(`(?:${PROCEEDINGS_WORD})(?: (?:van de|der) staten-generaal)?`, 'iy');

function readSeries(cursor: Cursor, { series, said }: Parts): Parts | undefined {
  const appendix = series === 'aanhangsel' ? undefined : take(cursor, APPENDIX);
  if (appendix) return { series: 'aanhangsel', said: said ?? appendix[1] !== undefined };
  if (said || take(cursor, PROCEEDINGS) === undefined) return undefined;
  return { series: series ?? 'handelingen', said: true };
}

const HOUSE = /\(?(?:([Il]{2})|I)(?!\w)\)?/iy;

function readHouse(cursor: Cursor, { series, chamber }: Parts): Parts | undefined {
  if (chamber !== undefined) return undefined;
  const spelled = readChamber(cursor, false);
  if (spelled !== undefined || series === undefined) return spelled && { chamber: spelled };
  const short = take(cursor, HOUSE);
  return short && { chamber: short[1] === undefined ? 'I' : 'II' };
}

function readYear(cursor: Cursor, parts: Parts): Parts | undefined {
  const sessionYear = parts.sessionYear === undefined ? readSessionYear(cursor) : undefined;
  return sessionYear === undefined ? undefined : { sessionYear };
}

const NUMBER_WORD = /(?:(nrs|nummers)|nr|nummer|no)(?!\p{L})\.? ?/iuy;
const DIGITS = /0*([1-9]\d{0,3})(?![\p{L}\d]|[ .]\d{3}(?!\d))/uy;
const YEAR = /^(?:19|20)\d\d$/;

/** "nr." may be left out after "Handelingen"; a year is no number then. */
function readNumbers(cursor: Cursor, { series, said, numbers }: Parts): Parts | undefined {
  if (series === undefined || numbers !== undefined) return undefined;
  const word = take(cursor, NUMBER_WORD);
  const first = word || said ? take(cursor, DIGITS)?.[1] : undefined;
  if (first === undefined) return undefined;
  if (!word && (YEAR.test(first) || !isEnded(cursor))) return undefined;
  if (series === 'handelingen') return { numbers: [first] };
  return { numbers: readMore(cursor, first, word?.[1] !== undefined) };
}

const NEXT_PART = /(?= ?(?:\(|item))/iy;

function isEnded(cursor: Cursor): boolean {
  return isClosed(cursor) || take(cursor, NEXT_PART) !== undefined;
}

const ITEM_WORD = / ?-? ?(\()?item(s)?(?:\. ?| )(?:nrs?\.? ?)?(?=\d)/iy;
const ITEM_AFTER_HYPHEN = /-([1-9]\d?)(?![\d-])/y;
const CLOSING = / ?\)/y;

/** Items were given numbers in 2011; before, "43-3795" is a day and a page. */
const FIRST_ITEMS = '2010/11';

function readItems(cursor: Cursor, parts: Parts): Parts | undefined {
  if (parts.series !== 'handelingen' || parts.items !== undefined) return undefined;
  const items = readItemAfterHyphen(cursor, parts) ?? readWordedItems(cursor);
  return items && { items };
}

function readItemAfterHyphen(
  cursor: Cursor,
  { sessionYear, numbers }: Parts,
): string[] | undefined {
  if (numbers === undefined || (sessionYear ?? '') < FIRST_ITEMS) return undefined;
  const item = take(cursor, ITEM_AFTER_HYPHEN)?.[1];
  return item === undefined ? undefined : [item];
}

function readWordedItems(cursor: Cursor): string[] | undefined {
  const word = take(cursor, ITEM_WORD);
  const first = word && take(cursor, DIGITS)?.[1];
  if (!word || first === undefined) return undefined;
  const items = readMore(cursor, first, word[2] !== undefined, false);
  return word[1] === undefined || take(cursor, CLOSING) ? items : undefined;
}
