import type { PapersData } from './model.ts';
import type { NameIndex } from './identity/names.ts';
import type { ParseQuery } from './identity/numbers.ts';
import type { Result } from './result.ts';
import type { TextSource } from './text/source.ts';

/** What is loaded so far; each part is loaded when a query first needs it. */
export interface Loaded {
  papers?: PapersData;
  grammar?: ParseQuery;
  names?: NameIndex;
  texts?: TextSource;
}
/** A part that a better answer needs. */
export type Part = keyof Loaded;

/** What search says to a query. */
export interface Answer {
  results: Result[];
  /** Ids of papers that the query names by number and that are not in this edition. */
  absent: string[];
  /** What the query names without a full id, and is not in this edition: `Motie nr. 999`. */
  unknown?: string | undefined;
  /** Words of the query, as written, that stand nowhere in the texts. */
  lacking?: string[] | undefined;
  /** The query as the site's words would spell it. */
  suggestion?: string | undefined;
  /** When nothing is found: words that come nearest. */
  nearest?: string[] | undefined;
  /** What must be loaded for a better answer; nothing when this one is complete. */
  missing?: Part | undefined;
  /** Whether the query has only words that stand everywhere. */
  common?: boolean | undefined;
  /** How the query as a whole names something: by number, by name, or not. */
  exact?: 'number' | 'name' | undefined;
  /** Whether the rest of the site may have what the letter at hand lacks. */
  meagre: boolean;
}

/** An answer without anything. */
export const NOTHING: Answer = { results: [], absent: [], meagre: false };
