import type { LetterData, PaperData } from '../model.ts';
import { phraseOf } from '../language/content.ts';
import { isDay } from '../language/values.ts';
import { tokenize } from '../language/tokens.ts';
import type { Result } from '../result.ts';
import { type TextIndex, buildIndex } from './index.ts';
import type { Restriction } from './rank.ts';
import { searchText } from './search.ts';
import { paperResult } from '../identity/results.ts';

const PAPER =
  /(?<![\p{L}\d])(?:moties?|motion|kamerstuk\p{L}*|[\p{L}\d-]*(?:brief|rapport|rapportage))(?!\p{L})/iu;

/** Whether a query asks for a paper, and not only for words that one may have. */
const asksForPaper = (query: string): boolean => PAPER.test(query);

/** From this share of a query on, a paper answers all of it; surely, or as far as words go. */
const SURE = 0.88;
const WHOLE = 0.75;
/** With slips, and when a paper is asked for: there is one that comes nearest. */
const PARTLY = 0.5;
/** Papers below this share of the best one's score are left out. */
const NEAR = 0.6;

/** What papers of each kind are called. */
export const KIND_WORDS: Readonly<Record<PaperData['kind'], string>> = {
  motie: 'motie motion',
  brief: 'brief kamerbrief letter',
  rapport: 'rapport report',
  stuk: 'stuk',
};

/** The papers' own words as a text, so that they are found as paragraphs are. */
export function indexPapers(papers: readonly PaperData[]): TextIndex {
  return buildIndex([
    {
      ...{ id: '', date: '', compounds: {}, synonyms: [] },
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
  /** The same, if the query asks for a paper. */
  asked: Result[];
  /** Those of them that have the very words. */
  sure: Result[];
  /** Those of them whose name has the query as a phrase, and motions whose subject has it as a word. */
  phrased: Result[];
}

/** Whether a query is one word, and a text has that very word. */
function isWordOf(query: string, text: string): boolean {
  const [token, ...others] = tokenize(query);
  return others.length === 0 && tokenize(text).some(({ word }) => word === token?.word);
}

/** Finds papers by the words of their name, subject and other names. */
export function papersByWords(
  query: string,
  papers: readonly PaperData[],
  index: TextIndex,
  restrict: Restriction,
): PapersAnswer {
  const { hits, sought } = searchText(query, [], index, restrict);
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
  const isPhrase = ({ kind, name, subject = '' }: PaperData) =>
    phrase.includes(' ') || isDay(phrase)
      ? ` ${phraseOf(name)} `.includes(` ${phrase} `)
      : kind === 'motie' && isWordOf(query, subject);
  const all = found.map(({ result }) => result);
  return {
    found: all,
    asked: asksForPaper(query) ? all : [],
    sure: found.filter(({ coverage }) => coverage >= SURE).map(({ result }) => result),
    phrased: found.filter(({ paper }) => isPhrase(paper)).map(({ result }) => result),
  };
}
