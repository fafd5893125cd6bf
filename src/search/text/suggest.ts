import { tokenize } from '../language/tokens.ts';
import type { Sought } from './rank.ts';
import type { TextAnswer } from './search.ts';
import type { TextIndex } from './index.ts';

/** The query with unknown words replaced by the texts' words they resemble most, if any. */
export function suggestionFor(
  query: string,
  { words, sought }: TextAnswer,
  { vocabulary }: TextIndex,
): string | undefined {
  const better = new Map<number, string>();
  words.forEach(({ start }, index) => {
    const place = bestGuess(sought[index]);
    const written = place === undefined ? undefined : vocabulary.words[place]?.written;
    if (written !== undefined) better.set(start, written);
  });
  return better.size === 0 ? undefined : replaceWords(query, better);
}

function bestGuess(sought: Sought | undefined): number | undefined {
  if (!sought?.guessed) return undefined;
  return [...sought.matches].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function replaceWords(query: string, better: ReadonlyMap<number, string>): string {
  return tokenize(query)
    .map(({ start, end }) => better.get(start) ?? query.slice(start, end))
    .join(' ');
}
