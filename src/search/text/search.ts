import type { NamedRun } from '../identity/find.ts';
import { sectionOf } from '../merge.ts';
import type { TextIndex } from './index.ts';
import { matchWord } from './match.ts';
import { type QueryWord, readQuery } from './query.ts';
import { rank, type SectionHit, type Sought } from './rank.ts';

/** What the texts say to a query. */
export interface TextAnswer {
  hits: SectionHit[];
  words: QueryWord[];
  sought: Sought[];
}

/** Searches the texts at hand; names in the query count for every passage that names the thing. */
export function searchText(query: string, runs: readonly NamedRun[], index: TextIndex): TextAnswer {
  const words = readQuery(query, index.vocabulary);
  const sought = words.map((word) => seek(word, runs, index));
  return { words, sought, hits: rank(sought, index) };
}

function seek(word: QueryWord, runs: readonly NamedRun[], index: TextIndex): Sought {
  const naming = runs.filter(({ start, end }) => start <= word.start && word.start < end);
  const longest = Math.max(0, ...naming.map(({ start, end }) => end - start));
  const things = naming
    .filter(({ start, end }) => end - start === longest)
    .flatMap(({ matches }) => matches.map(({ thing }) => thing));
  // The opening and the signatures name much and treat nothing.
  const homes = things
    .filter(({ home }) => home)
    .map(({ result }) => sectionOf(result.href))
    .filter((href) => !href.includes('#'));
  return {
    ...matchWord(word, index.vocabulary, index.synonyms),
    named: new Set(
      things.flatMap(({ result: { more } }) => index.named.get(more?.href ?? '') ?? []),
    ),
    homes: new Set(homes),
    isNumber: /^\d/u.test(word.word),
  };
}
