import type { Kind } from './model.ts';
import { ui } from '../interface/index.ts';

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

/**
 * Puts lists of results after each other so that each place stands there once, under the
 * first title; what a later result knows of the same place is added to it. A section is one
 * place, whichever of its paragraphs a result leads to.
 */
export function merge(...lists: readonly (readonly Result[])[]): Result[] {
  const byPlace = new Map<string, Result>();
  for (const result of lists.flat()) {
    const place = sectionOf(result.href);
    const there = byPlace.get(place);
    byPlace.set(place, there ? enrich(there, result) : result);
  }
  return [...byPlace.values()];
}

function enrich(first: Result, other: Result): Result {
  const { kinds, part, countries, words, more } = other;
  return {
    ...first,
    ...wordsOf(first, other),
    more: first.more ?? more,
    part: first.part || part,
    kinds: [...new Set([...first.kinds, ...kinds])],
    countries: [...new Set([...first.countries, ...countries])],
    words: [...new Set([...first.words, ...words])],
  };
}

/**
 * What a result shows of the text. A thing leads to the paragraph that has the words of the
 * query, if there is one, and its place follows; a section that is meant as a whole stays whole.
 */
function wordsOf(first: Result, { href, place, excerpt }: Result): Partial<Result> {
  if (first.excerpt || !excerpt) return {};
  if (!isParagraph(first.href) || !isParagraph(href)) return { excerpt };
  const [page = ''] = ui.search.PAGES.exec(place) ?? [];
  return { href, excerpt, place: first.place.replace(ui.search.PAGES, page) };
}

const isParagraph = (href: string): boolean => PLACE.test(href);
