import { type Cursor, attempt, take } from '../kamerstuk/cursor.ts';

/**
 * What an instrument is: a resolution of the UN Security Council, an article of the UN Charter,
 * an article of the Dutch constitution, or an earlier letter to parliament named by its date.
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
export interface Series {
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
export function findSeries(text: string, series: Series): Found[] {
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
export function breakable(words: string): string {
  return words.replaceAll('·', '(?:- )?');
}
