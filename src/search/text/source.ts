import { type Answer, NOTHING } from '../answer.ts';
import type { LetterData, PapersData } from '../model.ts';
import {
  type NameIndex,
  type NameMatch,
  type NamedRun,
  PREFIX,
  namedNearly,
  resultsOf,
  wholeNames,
} from '../identity/names.ts';
import { asksForPaper, contentTokens } from '../language/content.ts';
import { stem } from '../language/stem.ts';
import { type Result, merge } from '../result.ts';
import { type TextIndex, buildIndex } from './index.ts';
import { absentWords, misspelt, nearestWords, suggestionFor } from './notices.ts';
import { type PapersAnswer, indexPapers, papersByWords } from './papers.ts';
import { excerptAt, textResults } from './results.ts';
import { type TextAnswer, searchText } from './search.ts';
import { knows } from './vocabulary.ts';

/** What is known of a query before the texts are searched. */
export interface NamedQuery {
  query: string;
  /** The names inside it. */
  runs: readonly NamedRun[];
  /** What it names as a whole. */
  named: readonly NameMatch[];
  /** What it may name: by a surname, or by a name that is not typed to its end. */
  nearly: readonly NameMatch[];
}

/** Completes the answer to a query with the words of the loaded letters and of the papers. */
export type TextSource = (query: NamedQuery) => Answer;

/** Text results below this share of the best one's score are noise. */
const NOISE = 0.25;
/** Share of a query that a section must answer, or the texts do not know what it asks for. */
const KNOWN = 0.5;
const MOST = 20;

/** Prepares letters, and the papers' own words, to be searched. */
export function createTextSource(
  letters: readonly LetterData[],
  { papers }: PapersData,
  names: NameIndex,
): TextSource {
  const index = buildIndex(letters);
  const paperIndex = indexPapers(papers);
  return ({ query, runs, named, nearly }) => {
    const answer = withoutNoise(searchText(query, runs, index));
    const isNamed = named.length > 0;
    const suggestion = isNamed ? undefined : suggestionFor(query, answer, index);
    const coverage = answer.hits[0]?.coverage ?? 0;
    const found = {
      named: suggestion === undefined ? named : wholeNames(suggestion, names),
      ...{ nearly, coverage },
      texts: textResults(answer, index),
      papers: papersByWords(query, papers, paperIndex),
      misspelt: isSure(answer, index) ? [] : namedNearly(contentTokens(query), names, misspelt),
    };
    const results = combine(query, found)
      .slice(0, MOST)
      .map((result) => ({ ...result, excerpt: result.excerpt ?? excerptAt(result, index) }));
    if (isNamed) return { ...NOTHING, exact: 'name', results };
    const vocabularies = [index.vocabulary, paperIndex.vocabulary] as const;
    return {
      ...{ ...NOTHING, results, suggestion },
      absentWords: absentWords(query, answer, runs, vocabularies),
      nearest: results.length === 0 ? nearestWords(answer, index) : undefined,
      needsSite: results.length === 0 || coverage <= KNOWN,
    };
  };
}

/** What a query finds, each list best first. */
interface FoundLists {
  named: readonly NameMatch[];
  nearly: readonly NameMatch[];
  /** Things with a name that resembles the query, when the texts lack its very words. */
  misspelt: readonly NameMatch[];
  papers: PapersAnswer;
  /** Sections. */
  texts: readonly Result[];
  /** Share of the query that the best section answers, from 0 to 1. */
  coverage: number;
}

/**
 * One list out of many: first what the query names; then what it may mean when the texts
 * don't know it; then the texts. Papers found by their words come first when the query asks for
 * a paper or is a phrase of its name, and otherwise after the first texts.
 */
function combine(
  query: string,
  { named, nearly, misspelt, papers, texts, coverage }: FoundLists,
): Result[] {
  // A query that names something in full does not begin another name.
  const near = nearly.filter(({ score }) => named.length === 0 || score > PREFIX);
  const isMeant = ({ thing, score }: NameMatch) =>
    coverage <= KNOWN || (score > PREFIX && thing.register === 'personen');
  const meant = [...misspelt, ...near.filter(isMeant)];
  return merge(
    resultsOf(named.filter(({ score }) => score === 1)),
    asksForPaper(query) ? papers.found : [],
    resultsOf(named),
    papers.phrased,
    resultsOf(meant.slice(0, 3)),
    texts.slice(0, contentTokens(query).length > 1 ? 2 : 3),
    papers.sure,
    texts,
    resultsOf([...misspelt, ...near]),
  );
}

/** Whether the texts have every word, if inflected or in a compound, or a synonym: then it is no slip. */
const isSure = ({ words }: TextAnswer, { vocabulary, synonyms }: TextIndex): boolean =>
  words.every(({ word }) => knows(vocabulary, word) || synonyms.has(stem(word)));

function withoutNoise(answer: TextAnswer): TextAnswer {
  const least = (answer.hits[0]?.score ?? 0) * NOISE;
  return { ...answer, hits: answer.hits.filter(({ score }) => score >= least) };
}
