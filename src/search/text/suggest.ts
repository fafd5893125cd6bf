import { distance, slipsAllowed } from '../../dutch/slips.ts';
import type { TextIndex } from './index.ts';
import type { Sought } from './rank.ts';
import type { TextAnswer } from './search.ts';

/** The query with unknown words replaced by the texts' words they resemble most, if any. */
export function suggestionFor(
  query: string,
  { words, sought }: TextAnswer,
  { vocabulary }: TextIndex,
): string | undefined {
  const better = words.flatMap(({ start, end }, index) => {
    const place = bestGuess(sought[index]);
    const written = place === undefined ? undefined : vocabulary.words[place]?.written;
    return written === undefined ? [] : [{ start, end, written }];
  });
  return better.length === 0 ? undefined : replaceWords(query, better);
}

function bestGuess(sought: Sought | undefined): number | undefined {
  if (!sought?.guessed) return undefined;
  return [...sought.matches].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** A word in the place of what stands there. */
interface Replacement {
  start: number;
  end: number;
  written: string;
}

const replaceWords = (query: string, better: readonly Replacement[]): string =>
  better.reduceRight(
    (words, { start, end, written }) => words.slice(0, start) + written + words.slice(end),
    query.trimEnd(),
  );

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
