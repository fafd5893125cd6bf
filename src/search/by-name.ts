import { type Answer, type Loaded, NOTHING } from './answer.ts';
import { BEGUN, begins, namedNearly, type NameMatch, namesInside } from './identity/find.ts';
import type { NameIndex } from './identity/names.ts';
import { wholeNames } from './identity/whole.ts';
import { contentTokens, saysNothing } from './language/content.ts';
import { tokenize } from './language/tokens.ts';
import { merge } from './merge.ts';
import type { Result } from './result.ts';
import { asksForPaper } from './identity/asks.ts';
import type { WordsAnswer } from './text/source.ts';

/** Share of a query that must be found in the text, or the text does not know it. */
const KNOWN = 0.5;
const MOST = 20;

/**
 * Answers a query by the things that it names, then by the words of the texts.
 * @param begun Whether names that begin so are wanted: "voor" may become Voordewind.
 */
export function searchNames(
  query: string,
  { papers, names, texts }: Loaded,
  begun: boolean,
): Answer {
  if (!papers) return { ...NOTHING, missing: 'papers' };
  if (!names) return { ...NOTHING, missing: 'names' };
  const runs = namesInside(tokenize(query), names);
  const named = wholeNames(query, names, runs);
  const silent = named.length === 0 && saysNothing(query);
  if (silent && begun) return { ...NOTHING, results: resultsOf(namesBegun(query, names)) };
  if (silent && texts) return { ...NOTHING, common: true };
  const nearly = silent ? [] : namedNearly(contentTokens(query), names);
  const exact = named.length > 0 ? 'name' : undefined;
  const results = combine(query, named, nearly);
  if (!texts) return { ...NOTHING, exact, results, missing: 'texts' };
  const words = texts(query, runs);
  if (exact) return { ...NOTHING, exact, results: combine(query, named, nearly, words) };
  return searchWords(query, words, nearly, names);
}

const namesBegun = (query: string, names: NameIndex): NameMatch[] =>
  namedNearly(tokenize(query), names, begins);

/** The answer to a query that names nothing as it is written. */
function searchWords(
  query: string,
  words: WordsAnswer,
  nearly: readonly NameMatch[],
  names: NameIndex,
): Answer {
  const { suggestion, lacking, nearest, coverage } = words;
  const named = suggestion === undefined ? [] : wholeNames(suggestion, names);
  const results = combine(query, named, nearly, words);
  const none = results.length === 0;
  return {
    ...{ ...NOTHING, results, suggestion, lacking },
    nearest: none ? nearest : undefined,
    meagre: none || coverage <= KNOWN,
  };
}

const resultsOf = (matches: readonly NameMatch[]): Result[] =>
  matches.map(({ thing }) => thing.result);

const NO_WORDS: WordsAnswer = {
  texts: [],
  papers: { found: [], sure: [], phrased: [] },
  coverage: 0,
  suggestion: undefined,
  lacking: [],
  nearest: [],
  misspelt: [],
  excerptAt: () => undefined,
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
  { texts, papers, coverage, misspelt, excerptAt }: WordsAnswer = NO_WORDS,
): Result[] {
  const asked = asksForPaper(query);
  // What a query names in full is no beginning of another name.
  const near = nearly.filter(({ worth }) => named.length === 0 || worth > BEGUN);
  const isMeant = ({ thing, worth }: NameMatch) =>
    coverage <= KNOWN || (worth > BEGUN && thing.register === 'personen');
  const meant = [...misspelt, ...near.filter(isMeant)];
  return merge(
    resultsOf(named.filter(({ worth }) => worth === 1)),
    asked ? papers.found : [],
    resultsOf(named),
    papers.phrased,
    resultsOf(meant.slice(0, 3)),
    texts.slice(0, contentTokens(query).length > 1 ? 2 : 3),
    papers.sure,
    texts,
    resultsOf([...misspelt, ...near]),
  )
    .slice(0, MOST)
    .map((result) => ({ ...result, excerpt: result.excerpt ?? excerptAt(result) }));
}
