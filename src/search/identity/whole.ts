import { contentTokens } from '../language/content.ts';
import { phraseOf } from '../language/phrase.ts';
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
  const found = whole.length > 0 ? whole : inOtherDress(query, index);
  return found.toSorted((a, b) => b.worth - a.worth || b.thing.weight - a.thing.weight);
}

/** `geld van ISIS` is what "hoeveel geld heeft ISIS" asks for. */
function inOtherDress(query: string, { byPhrase }: NameIndex): NameMatch[] {
  const phrase = phraseOf(query);
  if (!phrase.includes(' ')) return [];
  return (byPhrase.get(phrase) ?? []).map((thing) => ({ thing, worth: 0.9 }));
}
