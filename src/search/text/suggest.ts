import { distance, slipsAllowed } from '../../dutch/slips.ts';
import { tokenize } from '../language/tokens.ts';
import type { TextIndex } from './index.ts';
import type { Sought } from './rank.ts';
import type { TextAnswer } from './search.ts';

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

const MOST = 3;

/** Words of the texts that come nearest to those of a query that finds nothing. */
export function nearestWords({ words }: TextAnswer, { vocabulary }: TextIndex): string[] {
  const near = words.flatMap(({ word }) => {
    const limit = slipsAllowed(word.length);
    return vocabulary.words
      .filter(({ text }) => text.length > 3 && !/\d/u.test(text))
      .map(({ text, written }) => ({ written, steps: distance(word, text, limit) }))
      .filter(({ steps }) => steps <= limit);
  });
  return near
    .sort((a, b) => a.steps - b.steps)
    .slice(0, MOST)
    .map(({ written }) => written);
}
