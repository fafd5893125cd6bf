import { contentTokens } from '../language/content.ts';
import { bagOf } from '../language/phrase.ts';
import { tokenize } from '../language/tokens.ts';
import { type NamedRun, type NameMatch, namesInside } from './find.ts';
import type { NameIndex } from './names.ts';

/**
 * Things that a query as a whole names, likeliest first: but for words that say nothing, or else
 * by the words of a name that count, in another dress.
 * @param runs The names inside the query, when they are known already.
 */
export function wholeNames(
  query: string,
  index: NameIndex,
  runs: readonly NamedRun[] = namesInside(tokenize(query), index),
): NameMatch[] {
  const content = contentTokens(query);
  const isWhole = ({ start, end }: NamedRun) =>
    content.every((token) => token.start >= start && token.end <= end);
  const whole = runs.filter(isWhole).flatMap(({ matches }) => matches);
  const found = whole.length > 0 ? whole : inOtherDress(query, runs, index);
  return found.toSorted((a, b) => b.worth - a.worth || b.thing.weight - a.thing.weight);
}

/** `geld van ISIS` is what "hoeveel geld heeft ISIS" and "geld van IS" ask for. */
function inOtherDress(query: string, runs: readonly NamedRun[], { byBag }: NameIndex): NameMatch[] {
  const texts = [query, ...runs.flatMap((run) => underOwnNames(query, run))];
  const bags = new Set(texts.map(bagOf).filter((bag) => bag.includes(' ')));
  const things = new Set([...bags].flatMap((bag) => byBag.get(bag) ?? []));
  return [...things].map((thing) => ({ thing, worth: 0.9 }));
}

/** A query with a thing in it under each name that it may bear: "geld van ISIS". */
function underOwnNames(query: string, { start, end, matches }: NamedRun): string[] {
  if (contentTokens(query).every((token) => token.start !== start)) return [];
  return matches.map(
    ({ thing: { result } }) => query.slice(0, start) + result.title + query.slice(end),
  );
}
