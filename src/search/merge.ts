import type { Result } from './result.ts';

/** A section is one place, whichever of its paragraphs a result leads to. */
const placeOf = ({ href }: Result): string => href.replace(/(?<=.\/)#alinea-\d+$/u, '');

/**
 * Puts lists of results after each other so that each place stands there once, under the
 * first title; what a later result knows of the same place is added to it.
 */
export function merge(...lists: readonly (readonly Result[])[]): Result[] {
  const byPlace = new Map<string, Result>();
  for (const result of lists.flat()) {
    const place = placeOf(result);
    const there = byPlace.get(place);
    byPlace.set(place, there ? enrich(there, result) : result);
  }
  return [...byPlace.values()];
}

function enrich(first: Result, other: Result): Result {
  const { excerpt, kinds, part, countries, words, more } = other;
  return {
    ...first,
    href: isPrecise(first, other) ? other.href : first.href,
    excerpt: first.excerpt ?? excerpt,
    more: first.more ?? more,
    part: first.part || part,
    kinds: [...new Set([...first.kinds, ...kinds])],
    countries: [...new Set([...first.countries, ...countries])],
    words: [...new Set([...first.words, ...words])],
  };
}

/** A mission is treated by its whole section, any other thing by a paragraph of it. */
const isPrecise = (first: Result, { href }: Result): boolean =>
  first.kind !== 'missie' &&
  first.more !== undefined &&
  !first.href.includes('#') &&
  href.includes('#alinea-');
