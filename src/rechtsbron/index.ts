import { MONTH, monthNumber } from '../dutch/months.ts';
import { fold } from '../kamerstuk/fold.ts';
import { type Cursor, attempt, take } from '../kamerstuk/cursor.ts';

/**
 * What an instrument is: a resolution of the UN Security Council, an article of the UN Charter,
 * an article of the Dutch constitution, or an earlier letter to parliament named by its date.
 *
 * @public
 */
export type InstrumentKind = 'resolutie' | 'verdragsartikel' | 'grondwetsartikel' | 'brief';

/** One instrument other than a Kamerstuk, as found in a text. */
export interface Instrument {
  /** Where it starts in the text: UTF-16 offset of its first character. */
  readonly start: number;
  /** Where it ends: UTF-16 offset just after its last character. */
  readonly end: number;
  /** The words it was written in, exactly `text.slice(start, end)`. */
  readonly text: string;
  /**
   * Canonical id: `s-res-2254` (after the symbol S/RES/2254), `vn-handvest-51`, `grondwet-100`,
   * `brief-2018-09-14` (ISO date).
   */
  readonly id: string;
  readonly kind: InstrumentKind;
}

/** How one kind of instrument is written: a head, one or more items, and perhaps a tail. */
interface Series {
  readonly kind: InstrumentKind;
  /** Global: what comes before the first item ("VNVR-resoluties "). */
  readonly head: RegExp;
  /** Sticky: one item ("2178 (2014)"); what it captures gives the id. */
  readonly item: RegExp;
  /** Sticky: what must come after the last item (" van de Grondwet"). */
  readonly tail: RegExp;
  /** The id that an item gives; `undefined` when it is none after all. */
  readonly id: (item: RegExpExecArray) => string | undefined;
}

/** An item found in a folded text; the first has the head in it, the last the tail. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

const AND = /(?:, | ?\/ ?|,? (?:en|of|and|&|alsmede|resp\.|respectievelijk) )/y;

/** Finds what a series describes, in order: "resoluties 2178 en 2379" are two. */
function findSeries(text: string, series: Series): Found[] {
  return Array.from(text.matchAll(series.head)).flatMap((head) =>
    readItems({ text, at: head.index + head[0].length }, head.index, series),
  );
}

function readItems(cursor: Cursor, start: number, series: Series): Found[] {
  const items: Found[] = [];
  let next = readItem(cursor, start, series);
  while (next !== undefined) {
    items.push(next);
    next = attempt(cursor, () => take(cursor, AND) && readItem(cursor, cursor.at, series));
  }
  const last = items.pop();
  if (last === undefined || take(cursor, series.tail) === undefined) return [];
  return [...items, { ...last, end: cursor.at }];
}

function readItem(cursor: Cursor, start: number, { item, id }: Series): Found | undefined {
  const match = take(cursor, item);
  const found = match && id(match);
  return found === undefined ? undefined : { start, end: cursor.at, id: found };
}

/**
 * The source of a pattern for words that a line may break: `re·so·lu·tie` also matches
 * "reso- lutie", as a broken line reads once its white space is folded.
 */
function breakable(words: string): string {
  return words.replaceAll('·', '(?:- )?');
}

const COUNCIL = breakable('(?:v\\.?n\\.?[- ]?)?(?:vei·lig·heids·raads?|vnvr|vr)');
const RESOLUTION = breakable('re·so·lu·ties?');
const RESOLUTION_NAMES = [
  `${COUNCIL}[- ]{0,2}${RESOLUTION}`,
  `(?:vn|v\\.n\\.|unsc|un)[- ]${RESOLUTION}`,
  `vnvr[- ]res\\.?`,
  '(?:un )?security council resolutions?',
  'un(?:sc)? resolutions?',
  'unscrs?',
];
const ORDINAL = '(?: (?:nr\\.?|nummer|no\\.?))?';
const ADOPTED = '(?: ?\\((?:19|20)\\d\\d\\))?';
const resolutionId = ([, number]: RegExpExecArray): string => `s-res-${Number(number)}`;

/** "VN Veiligheidsraadresolutie 2254", "VNVR-resolutie 2178 (2014)", "UNSCR 2254". */
const namedResolutions: Series = {
  kind: 'resolutie',
  head: new RegExp(`(?<!\\p{L})(?:${RESOLUTION_NAMES.join('|')})${ORDINAL} `, 'giu'),
  item: new RegExp(`(?:s/res/)?([1-9]\\d{0,3})(?![\\d/]|[.-]\\d)${ADOPTED}`, 'iy'),
  tail: /(?:)/y,
  id: resolutionId,
};

/** The symbol of a resolution: "S/RES/2254(2015)" (UN document symbols). */
const resolutionSymbols: Series = {
  ...namedResolutions,
  head: /(?<![\p{L}\d/])s ?\/ ?res ?\/ ?(?=\d)/giu,
};

const OTHER_BODIES =
  'het europe|het ep|de algemene|de av|de mensenrechten|het parlement|de kamer|de tweede|de eerste|de raad van europa|de parlementaire|het congres|de iao|de ilo';

/**
 * "resolutie 2178", "resolutie 2254 van de VN-Veiligheidsraad": in a letter on peace and
 * security a resolution by number alone is one of the Security Council, unless it is said to be
 * of another body ("AVVN-resolutie 60/1", "resolutie 1325 van het Europees Parlement").
 */
const plainResolutions: Series = {
  kind: 'resolutie',
  head: new RegExp(`(?<![\\p{L}-])(?:${RESOLUTION}|resolutions?)${ORDINAL} `, 'giu'),
  item: new RegExp(`([1-9]\\d{2,3})(?![\\d/]|[.-]\\d| [A-Z](?![\\p{L}]))${ADOPTED}`, 'uy'),
  tail: new RegExp(`(?: van de ${COUNCIL}(?!\\p{L})|(?! van (?:${OTHER_BODIES})))`, 'iuy'),
  id: resolutionId,
};

const ARTICLE = new RegExp(
  `(?<!\\p{L})(?:${breakable('ar·ti·kel(?:en)?')}|artt?\\.?|articles?) `,
  'giu',
);
const MEMBER =
  ',? (?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste) lid|lid \\d|paragraaf \\d|(?:aanhef en )?(?:onder|onderdeel) [a-z](?!\\p{L}))';
const ARTICLE_NUMBER = new RegExp(`(\\d{1,3}[a-z]?)(?!-?[\\p{L}\\d])(?:${MEMBER})*`, 'iuy');

function articlesOf(kind: InstrumentKind, prefix: string, tail: string): Series {
  return {
    kind,
    head: ARTICLE,
    item: ARTICLE_NUMBER,
    tail: new RegExp(`,?${tail}`, 'iuy'),
    id: ([, number = '']) => `${prefix}-${number.toLowerCase()}`,
  };
}

const UNITED_NATIONS =
  '(?:v\\.?n\\.?|verenigde naties|(?:organisatie der |organisatie van de )verenigde naties)';
const CHARTER = breakable('Hand·vest');

/**
 * Articles of the Charter of the United Nations: "artikel 51 van het VN-Handvest", "artikel 2,
 * vierde lid, van het Handvest van de Verenigde Naties". "Handvest" alone may be that of the
 * fundamental rights of the Union, and is left alone.
 */
const charterArticles: Series = articlesOf(
  'verdragsartikel',
  'vn-handvest',
  `(?: van het| of the)? (?:(?:vn|v\\.n\\.)[- ]{1,2}${CHARTER}|${CHARTER} (?:van de|der) ${UNITED_NATIONS}|un charter|charter of the united nations)(?!\\p{L})`,
);

/**
 * Articles of the Dutch constitution: "artikel 100 van de Grondwet", "art. 97 Gw". A Grondwet
 * of another country ("de Iraakse Grondwet", "de Grondwet van Irak") is left alone.
 */
const constitutionArticles: Series = articlesOf(
  'grondwetsartikel',
  'grondwet',
  `(?: van de(?: nederlandse)?| van onze)? (?:${breakable('Grond·wet')}|Gw)(?!\\p{L}| van (?!het koninkrijk|nederland))`,
);

const WEEKDAY = '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?';

const LETTER = breakable(
  '(?:ar·ti·kel[- ]{1,2}100[- ]{1,2}brie(?:f|ven)|ka·mer·brie(?:f|ven)|voort·gangs·rap·por·ta·ges?)',
);
const QUOTED_TITLE = '(?: (?:over |inzake )?[«"“‘\'][^«»"”\\n]{1,160}[»"”’\'])';
const TITLE =
  '(?: (?!(?:is|zijn|was|wordt|werd|dat|die|heeft|hebben|staat)(?!\\p{L}))[^\\s.,;:()]{1,40}){0,12}?';

/**
 * Earlier letters to parliament by their date: "artikel 100-brief van 14 september 2018",
 * "Voortgangsrapportage van 13 april 2018", "Kamerbrief «…» van 15 juni 2018", its title quoted
 * or not. A "brief" that is not said to be one to parliament is left alone.
 */
const datedLetters: Series = {
  kind: 'brief',
  head: new RegExp(
    `(?<!\\p{L})${LETTER}(?:${QUOTED_TITLE}|${TITLE}) (?:van|d\\.?d\\.?|gedateerd|gedagtekend) (?=${WEEKDAY}\\d)`,
    'giu',
  ),
  item: new RegExp(`${WEEKDAY}(\\d{1,2}) (${MONTH})\\.? (\\d{4})(?!\\d)`, 'iy'),
  tail: /(?:)/y,
  id: ([, day = '', month = '', year = '']) =>
    dateId(Number(year), monthNumber(month) ?? 0, Number(day)),
};

function dateId(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? `brief-${date.toISOString().slice(0, 10)}` : undefined;
}

/** Everything that is looked for; where two overlap, the earlier in this list counts. */
const ALL = [
  namedResolutions,
  resolutionSymbols,
  plainResolutions,
  charterArticles,
  constitutionArticles,
  datedLetters,
];

/**
 * Finds the instruments other than Kamerstukken that a text leans on, in order: resolutions of
 * the UN Security Council, articles of the UN Charter and of the Dutch constitution, and letters
 * to parliament named by date. The text may be broken into lines, also inside words. Time is
 * linear in the text's length; nothing throws.
 */
export function findInstruments(text: string): Instrument[] {
  const folded = fold(text);
  const found: Instrument[] = ALL.flatMap((series) =>
    findSeries(folded.text, series).map(({ id, ...span }) => {
      const start = folded.offsets[span.start] ?? 0;
      const end = (folded.offsets[span.end - 1] ?? 0) + 1;
      return { start, end, text: text.slice(start, end), id, kind: series.kind };
    }),
  );
  return withoutOverlap(found.sort((a, b) => a.start - b.start));
}

function withoutOverlap(sorted: readonly Instrument[]): Instrument[] {
  let end = 0;
  return sorted.filter((instrument) => {
    if (instrument.start < end) return false;
    end = instrument.end;
    return true;
  });
}
