import { ui } from '../interface/index.ts';
import type { Kind } from './model.ts';

/** A stretch of a text that is marked. */
export interface Mark {
  start: number;
  end: number;
}

/** Some words around what was found. */
export interface Excerpt {
  text: string;
  marks: Mark[];
}

/** A result: one place to go to, with what a reader needs to choose it. */
export interface Result {
  /** Where its main link leads. */
  href: string;
  title: string;
  kind: Kind;
  /** Part, section and page: `Missies › Trainingsmissie › bladzijde 7`. */
  place: string;
  excerpt?: Excerpt | undefined;
  /** Another place of interest: all passages of a thing, its page in a register. */
  more?: { href: string; text: string } | undefined;
  /** What filters go by: every kind that it is, its part, its countries. */
  kinds: Kind[];
  part: string;
  countries: string[];
  /** Words and names to mark where it leads, as search compares them. */
  words: string[];
}

/** The fragment of a paragraph, item of a list or printed footnote. */
const PLACE = /(?<=.\/)#(?:alinea|voetnoot)-[\d-]+$/u;

/** Address of the section that an address leads to a paragraph of. */
export const sectionOf = (href: string): string => href.replace(PLACE, '');

/** For each field of a result, what it is when another result leads to the same place. */
export type MergeRules<R> = { [Field in keyof R]-?: (first: R, other: R) => R[Field] };

const all = <T>(first: readonly T[], other: readonly T[]): T[] => [
  ...new Set([...first, ...other]),
];

/**
 * A section is one place, whichever of its paragraphs a result leads to. A thing leads to the
 * paragraph that has the words of the query, if there is one, and its page follows; a section that
 * is meant as a whole stays whole.
 */
const RULES: MergeRules<Result> = {
  href: (first, other) => (takesPlace(first, other) ? other.href : first.href),
  title: ({ title }) => title,
  kind: ({ kind }) => kind,
  place: (first, other) =>
    takesPlace(first, other)
      ? first.place.replace(ui.searchText.PAGES, ui.searchText.PAGES.exec(other.place)?.[0] ?? '')
      : first.place,
  excerpt: (first, other) => first.excerpt ?? other.excerpt,
  more: (first, other) => first.more ?? other.more,
  kinds: (first, other) => all(first.kinds, other.kinds),
  part: (first, other) => first.part || other.part,
  countries: (first, other) => all(first.countries, other.countries),
  words: (first, other) => all(first.words, other.words),
};

const takesPlace = (first: Result, other: Result): boolean =>
  !first.excerpt && !!other.excerpt && PLACE.test(first.href) && PLACE.test(other.href);

/** Merges two results by a rule for each field; a field without a rule does not compile. */
export function mergeBy<R extends object>(rules: MergeRules<R>, first: R, other: R): R {
  const merged = { ...first };
  for (const field of Object.keys(rules) as (keyof R)[]) merged[field] = rules[field](first, other);
  return merged;
}

/**
 * Puts lists of results after each other so that each place occurs once, under the first title;
 * what a later result knows of the same place is added to it.
 */
export function merge(...lists: readonly (readonly Result[])[]): Result[] {
  const byPlace = new Map<string, Result>();
  for (const result of lists.flat()) {
    const place = sectionOf(result.href);
    const there = byPlace.get(place);
    byPlace.set(place, there ? mergeBy(RULES, there, result) : result);
  }
  return [...byPlace.values()];
}
