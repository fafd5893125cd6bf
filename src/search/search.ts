import { namedNearly, type NameMatch, type NamedRun, namesInside } from './identity/find.ts';
import type { NameIndex } from './identity/names.ts';
import { hasDossier, isNumber, papersByNumber, type ParseQuery } from './identity/papers.ts';
import { letterResult, paperResult } from './identity/results.ts';
import type { PapersData } from './data/model.ts';
import { contentTokens } from './language/content.ts';
import { tokenize } from './language/tokens.ts';
import { merge } from './merge.ts';
import type { Result } from './result.ts';
import type { TextSource, WordsAnswer } from './text/source.ts';

/** What is loaded so far; each part is loaded when a query first needs it. */
export interface Loaded {
  papers?: PapersData;
  grammar?: ParseQuery;
  names?: NameIndex;
  texts?: TextSource;
}
/** A part that a better answer needs. */
export type Part = keyof Loaded;

/** What search says to a query. */
export interface Answer {
  results: Result[];
  /** Ids of papers that the query names by number and that are not in this edition. */
  absent: string[];
  /** The query as the site's words would spell it. */
  suggestion?: string | undefined;
  /** When nothing is found: words that come nearest. */
  nearest?: string[] | undefined;
  /** What must be loaded for a better answer; nothing when this one is complete. */
  missing?: Part | undefined;
  /** How the query as a whole names something: by number, by name, or not. */
  exact?: 'number' | 'name' | undefined;
  /** Whether the rest of the site may have what the letter at hand lacks. */
  meagre: boolean;
}

/** Share of a query that must be found in the text, or the text does not know it. */
const KNOWN = 0.5;
const MOST = 20;
/** What is longer than this many characters is no question. */
const LONGEST = 200;
const NOTHING: Answer = { results: [], absent: [], meagre: false };

/**
 * Answers a query from what is loaded: papers by number, then things by name, then the texts.
 * @param typing Whether the reader may still be typing: an unfinished number is not absent yet.
 */
export function search(text: string, loaded: Loaded, typing = false): Answer {
  const query = text.slice(0, LONGEST);
  if (tokenize(query).length === 0) return NOTHING;
  return searchNumbers(query, loaded, typing) ?? searchNames(query, loaded);
}

function searchNumbers(query: string, loaded: Loaded, typing: boolean): Answer | undefined {
  if (!isNumber(query, typing)) return undefined;
  if (!loaded.papers) return { ...NOTHING, missing: 'papers' };
  if (hasDossier(query) && !loaded.grammar) return { ...NOTHING, missing: 'grammar' };
  const parse = loaded.grammar ?? (() => []);
  const { papers, letters, absent } = papersByNumber(query, loaded.papers, parse, typing);
  const results = [...letters.map(letterResult), ...papers.map(paperResult)];
  const answer: Answer = { ...NOTHING, results, absent, exact: 'number' };
  // Two digits may become any number: what they begin is not looked for in the texts.
  const open = typing && query.trim().length < 3;
  return results.length + absent.length > 0 || open ? answer : undefined;
}

function searchNames(query: string, { papers, names, texts }: Loaded): Answer {
  if (!papers) return { ...NOTHING, missing: 'papers' };
  if (!names) return { ...NOTHING, missing: 'names' };
  const runs = namesInside(tokenize(query), names);
  const named = wholeNames(query, runs);
  const words = texts?.(query, runs);
  const nearly = [...namedNearly(contentTokens(query), names), ...(words?.misspelt ?? [])];
  const results = combine(query, named, nearly, words);
  const exact = named.length > 0 ? 'name' : undefined;
  if (!words) return { ...NOTHING, results, exact, missing: 'texts' };
  const known = named.length > 0 || words.coverage > KNOWN;
  const suggestion = named.length === 0 ? words.suggestion : undefined;
  const nearest = results.length === 0 ? words.nearest : undefined;
  return {
    ...NOTHING,
    results,
    exact,
    suggestion,
    nearest,
    meagre: !known || results.length === 0,
  };
}

/** Things whose name is the whole query, but for words that say nothing. */
function wholeNames(query: string, runs: readonly NamedRun[]): NameMatch[] {
  const content = contentTokens(query);
  const isWhole = ({ start, end }: NamedRun) =>
    content.every((token) => token.start >= start && token.end <= end);
  return runs
    .filter(isWhole)
    .flatMap(({ matches }) => matches)
    .toSorted((a, b) => b.worth - a.worth || b.thing.weight - a.thing.weight);
}

const resultsOf = (matches: readonly NameMatch[]): Result[] =>
  matches.map(({ thing }) => thing.result);

const ASKS_FOR_PAPER = /\b(?:moties?|motion|kamerstuk(?:ken)?|brief|kamerbrief|rapport)\b/iu;

const NO_WORDS: WordsAnswer = {
  texts: [],
  papers: { found: [], sure: [], phrased: [] },
  coverage: 0,
  suggestion: undefined,
  nearest: [],
  misspelt: [],
};

/**
 * One list out of many: what the query names comes first; then what it may mean when the texts
 * don't know it; then the texts. Papers found by their words come first when the query asks for
 * a paper or is a phrase of its name, and otherwise after the first texts.
 */
function combine(
  query: string,
  named: readonly NameMatch[],
  nearly: readonly NameMatch[],
  { texts, papers, coverage }: WordsAnswer = NO_WORDS,
): Result[] {
  const asked = ASKS_FOR_PAPER.test(query);
  const unknown = coverage <= KNOWN;
  const meant = nearly.filter(
    ({ thing, worth }) => unknown || (worth > 0.8 && thing.register === 'personen'),
  );
  return merge(
    asked ? papers.found : [],
    resultsOf(named),
    papers.phrased,
    resultsOf(meant.slice(0, 3)),
    texts.slice(0, contentTokens(query).length > 1 ? 2 : 3),
    papers.sure,
    texts,
    resultsOf(nearly),
  ).slice(0, MOST);
}
