import type { LetterData, PaperData, PapersData } from '../model.ts';
import { type NameIndex, type NameMatch, type NamedRun, namedNearly } from '../identity/names.ts';
import { asksForPaper, contentTokens, phraseOf } from '../language/content.ts';
import { stem } from '../language/stem.ts';
import type { Excerpt, Result } from '../result.ts';
import { type TextIndex, buildIndex } from './index.ts';
import { lackingWords, misspelt, nearestWords, suggestionFor } from './notices.ts';
import { excerptAt, textResults } from './results.ts';
import { type TextAnswer, searchText } from './search.ts';
import { knows } from './vocabulary.ts';
import { paperResult } from '../identity/results.ts';

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

/** From this share of a query on, a paper answers all of it; surely, or as far as words go. */
const SURE = 0.88;
const WHOLE = 0.75;
/** With slips, and when a paper is asked for: there is one that comes nearest. */
const PARTLY = 0.5;
/** Papers below this share of the best one's score are left out. */
const NEAR = 0.6;

const KIND_WORDS: Readonly<Record<PaperData['kind'], string>> = {
  motie: 'motie motion',
  brief: 'brief kamerbrief letter',
  rapport: 'rapport report',
  stuk: 'stuk',
};

/** The papers' own words as a text, so that they are found as paragraphs are. */
export function indexPapers(papers: readonly PaperData[]): TextIndex {
  return buildIndex([
    {
      ...{ id: '', compounds: {}, synonyms: {}, named: {} },
      sections: papers.map(paperSection),
    },
  ]);
}

function paperSection(paper: PaperData): LetterData['sections'][0] {
  const { ids, kind, name, subject, names } = paper;
  const text = [name, KIND_WORDS[kind], subject, ...ids, ...names].join(' . ');
  return {
    ...{ href: paperResult(paper).href, title: subject ?? '', part: '', countries: [] },
    ...{ parent: -1, first: 0, paragraphs: [[0, text]] },
  };
}

/** Papers that words of a query lead to. */
export interface PapersAnswer {
  /** Papers whose words answer the whole query, best first. */
  found: Result[];
  /** Those of them that have the very words. */
  sure: Result[];
  /** Those of them whose name has the query as a phrase. */
  phrased: Result[];
}

/** Finds papers by the words of their name, subject and other names. */
export function papersByWords(
  query: string,
  papers: readonly PaperData[],
  index: TextIndex,
): PapersAnswer {
  const { hits, sought } = searchText(query, [], index);
  const least = (hits[0]?.score ?? 0) * NEAR;
  const slips = sought.some(({ guessed }) => guessed);
  const whole = slips || asksForPaper(query) ? PARTLY : WHOLE;
  const phrase = phraseOf(query);
  const found = hits
    .filter(({ coverage, score }) => coverage >= whole && score >= least)
    .flatMap(({ section, coverage }) =>
      papers
        .map((paper) => ({ paper, result: paperResult(paper), coverage }))
        .filter(({ result }) => result.href === section.href),
    );
  const isPhrase = ({ name }: PaperData) =>
    phrase.includes(' ') && ` ${phraseOf(name)} `.includes(` ${phrase} `);
  return {
    found: found.map(({ result }) => result),
    sure: found.filter(({ coverage }) => coverage >= SURE).map(({ result }) => result),
    phrased: found.filter(({ paper }) => isPhrase(paper)).map(({ result }) => result),
  };
}
