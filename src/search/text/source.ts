import type { LetterData, PapersData } from '../model.ts';
import { type NamedRun, type NameMatch, namedNearly } from '../identity/find.ts';
import type { NameIndex } from '../identity/names.ts';
import { contentTokens } from '../language/content.ts';
import { stem } from '../language/stem.ts';
import type { Excerpt, Result } from '../result.ts';
import { buildIndex, type TextIndex } from './index.ts';
import { lackingWords } from './lacking.ts';
import { misspelt } from './misspelt.ts';
import { indexPapers, type PapersAnswer, papersByWords } from './papers.ts';
import { excerptAt, textResults } from './results.ts';
import { searchText, type TextAnswer } from './search.ts';
import { nearestWords, suggestionFor } from './suggest.ts';
import { knows } from './vocabulary.ts';

/** What the texts at hand say to a query. */
export interface WordsAnswer {
  /** Sections, best first. */
  texts: Result[];
  papers: PapersAnswer;
  /** Share of the query that the best section answers, from 0 to 1. */
  coverage: number;
  suggestion: string | undefined;
  /** Words of the query that stand nowhere. */
  lacking: string[];
  /** When nothing is found: words of the texts that come nearest. */
  nearest: string[];
  /** What a result that leads to a paragraph shows of it. */
  excerptAt: (result: Result) => Excerpt | undefined;
  /** Things with a name that resembles the query, when the texts don't have its very words. */
  misspelt: NameMatch[];
}

/** Finds words in the texts at hand. */
export type TextSource = (query: string, runs: readonly NamedRun[]) => WordsAnswer;

/** Text results below this share of the best one's score are noise. */
const NOISE = 0.25;

/** Prepares letters, and the papers' own words, to be searched. */
export function createTextSource(
  letters: readonly LetterData[],
  { papers }: PapersData,
  names: NameIndex,
): TextSource {
  const index = buildIndex(letters);
  const paperIndex = indexPapers(papers);
  return (query, runs) => {
    const answer = withoutNoise(searchText(query, runs, index));
    return {
      texts: textResults(answer, index),
      papers: papersByWords(query, papers, paperIndex),
      coverage: answer.hits[0]?.coverage ?? 0,
      suggestion: suggestionFor(query, answer, index),
      lacking: lackingWords(query, answer, runs, [index.vocabulary, paperIndex.vocabulary]),
      nearest: answer.hits.length === 0 ? nearestWords(answer, index) : [],
      excerptAt: (result) => excerptAt(result, index),
      misspelt: isSure(answer, index) ? [] : namedNearly(contentTokens(query), names, misspelt),
    };
  };
}

/** Whether every word stands there, if inflected or in a compound, or has a synonym: no slip then. */
const isSure = ({ words }: TextAnswer, { vocabulary, synonyms }: TextIndex): boolean =>
  words.every(({ word }) => knows(vocabulary, word) || synonyms.has(stem(word)));

function withoutNoise(answer: TextAnswer): TextAnswer {
  const least = (answer.hits[0]?.score ?? 0) * NOISE;
  return { ...answer, hits: answer.hits.filter(({ score }) => score >= least) };
}
