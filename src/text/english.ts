import type { Span } from './model.ts';
import { nameFinder } from './names.ts';

/** Finds the English words in a text of a letter. */
export type FindEnglish = (text: string) => Span[];

/** Finds every occurrence of the phrases, whole words only; of phrases that overlap the first. */
export function englishFinder(phrases: readonly string[]): FindEnglish {
  const find = nameFinder([...new Set(phrases)].map((phrase) => [phrase, undefined] as const));
  return (text) => {
    const spans: Span[] = [];
    for (const { start, end } of find(text))
      if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
    return spans;
  };
}
