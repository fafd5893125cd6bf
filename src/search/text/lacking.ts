import type { NamedRun } from '../identity/find.ts';
import { isDay } from '../language/dates.ts';
import type { QueryWord } from './query.ts';
import type { TextAnswer } from './search.ts';
import { knows, type Vocabulary } from './vocabulary.ts';

/**
 * The words of a query, as it writes them, that stand nowhere, beside others that do: not in the
 * texts, not in the names of papers, and in no name of a thing.
 */
export function lackingWords(
  query: string,
  { words, sought }: TextAnswer,
  runs: readonly NamedRun[],
  [texts, papers]: readonly [Vocabulary, Vocabulary],
): string[] {
  const isNamed = ({ start, end }: QueryWord) =>
    runs.some((run) => run.start <= start && end <= run.end);
  const isFound = ({ word }: QueryWord, at: number) =>
    isDay(word) ? texts.byText.has(word) : (sought[at]?.matches.size ?? 0) > 0;
  const there = words.filter(
    (word, at) => isFound(word, at) || isNamed(word) || knows(papers, word.word),
  );
  // Of a compound that is sought by its parts, one part is enough.
  const lacking = words.filter(({ start }) => there.every((word) => word.start !== start));
  return there.length > 0 ? [...new Set(written(query, lacking))] : [];
}

/** Words as a query writes them; those with no blank between, such as "Mazar-e-Sharif", as one. */
function written(query: string, words: readonly QueryWord[]): string[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of words) {
    const last = spans.at(-1);
    if (last && !/\s/u.test(query.slice(last.end, start))) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => query.slice(start, end));
}
