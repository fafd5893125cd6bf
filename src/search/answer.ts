import type { PapersData } from './model.ts';
import type { NameIndex } from './identity/names.ts';
import type { ParseQuery } from './identity/numbers.ts';
import type { Result } from './result.ts';
import type { TextSource } from './text/source.ts';

/** What is loaded so far; each part is loaded when a query first needs it. */
export interface Loaded {
  papers?: PapersData | undefined;
  grammar?: ParseQuery | undefined;
  names?: NameIndex | undefined;
  texts?: TextSource | undefined;
  /** The letters that `texts` has, by id. */
  searched?: ReadonlyMap<string, unknown>;
}
/** A part that a better answer needs. */
export type Part = Exclude<keyof Loaded, 'searched'>;

/** The answer to a query. */
export interface Answer {
  results: Result[];
  /** Ids of papers that the query names by number and that are not in this edition. */
  absent: string[];
  /** What the query names without a full id and this edition lacks: `Motie nr. 999`. */
  unknown?: string | undefined;
  /** Words of the query, as written, that occur nowhere, next to others that do. */
  absentWords?: string[] | undefined;
  /** The query with the words of the texts that it may be a slip for. */
  suggestion?: string | undefined;
  /** A sentence, if the letters do not have a quoted phrase so and the results are the nearest. */
  loose?: string | undefined;
  /** A sentence on words of the query that were found in others: by another name, or a synonym. */
  via?: string | undefined;
  /** When nothing is found: words that come nearest. */
  nearest?: string[] | undefined;
  /** When nothing is found: a sentence on what can be. */
  help?: string | undefined;
  /** Part to load for a better answer; undefined if this one is complete. */
  missing?: Part | undefined;
  /** Whether the query has only words without meaning, which occur everywhere. */
  common?: boolean | undefined;
  /** How the query as a whole names something: by number, by name, by the very words of a paragraph, or not. */
  exact?: 'number' | 'name' | 'text' | undefined;
  /** Whether the rest of the site may have what the loaded letters lack. */
  needsSite: boolean;
}

/** An answer without anything. */
export const NOTHING: Answer = { results: [], absent: [], needsSite: false };
