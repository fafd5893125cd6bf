import { type Answer, type Loaded, NOTHING } from './answer.ts';
import { tokenize } from './language/tokens.ts';
import { printedId } from '../kamerstuk/printed.ts';
import type { PapersData } from './model.ts';
import {
  type Place,
  hasDossier,
  isNumber,
  papersByNumber,
  placeIn,
  placeName,
  placeResults,
} from './identity/numbers.ts';
import { letterResult, paperResult } from './identity/results.ts';
import { asksForPaper, contentTokens, isStopword, saysNothing } from './language/content.ts';
import {
  BEGUN,
  type NameIndex,
  type NameMatch,
  begins,
  namedNearly,
  namesInside,
  wholeNames,
} from './identity/names.ts';
import { type Result, merge } from './result.ts';
import type { WordsAnswer } from './text/source.ts';

/** What is longer than this many characters is no question. */
const LONGEST = 200;

/**
 * Answers a query from what is loaded: places and papers by number, then things by name, then
 * the texts.
 * @param typing Whether the reader may still be typing: an unfinished number is not absent yet.
 * @param begun Whether names are wanted that begin as typed, even as a word that says nothing.
 */
export function search(text: string, loaded: Loaded, typing = false, begun = false): Answer {
  const query = text.slice(0, LONGEST);
  if (tokenize(query).length === 0) return NOTHING;
  return (
    searchPlaces(query, loaded) ??
    searchPapers(query, loaded, typing) ??
    searchNames(query, loaded, begun)
  );
}

/** Answers a query that is a number of a paper; undefined when it is none. */
function searchPapers(query: string, loaded: Loaded, typing: boolean): Answer | undefined {
  if (!isNumber(query, typing)) return undefined;
  const missing = missingFor(query, loaded);
  if (missing || !loaded.papers) return { ...NOTHING, missing };
  const parse = loaded.grammar ?? (() => []);
  const found = papersByNumber(query, loaded.papers, parse, typing);
  const { papers, letters, absent, meant, unknown } = found;
  const results = [...letters.map(letterResult), ...papers.map(paperResult)];
  // Two digits may become any number: what they begin is not looked for in the texts.
  const open = typing && query.trim().length < 3;
  return results.length + absent.length > 0 || unknown !== undefined || open
    ? {
        ...NOTHING,
        results,
        absent,
        unknown,
        suggestion: meant && printedId(meant),
        exact: 'number',
      }
    : undefined;
}

/** Answers a query for a page or a paragraph; undefined when it is none. */
function searchPlaces(query: string, loaded: Loaded): Answer | undefined {
  const place = placeIn(query);
  if (!place) return undefined;
  const missing = missingFor(place.rest, loaded);
  if (missing || !loaded.papers) return { ...NOTHING, missing };
  const letters = lettersOf(place, loaded.papers, loaded);
  if (letters.length === 0) return undefined;
  const results = placeResults(place, letters);
  const unknown = results.length > 0 ? undefined : placeName(place);
  return { ...NOTHING, results, unknown, exact: 'number' };
}

const missingFor = (query: string, { papers, grammar }: Loaded): Answer['missing'] =>
  papers ? (hasDossier(query) && !grammar ? 'grammar' : undefined) : 'papers';

const LETTER = /^(?:kamer)?brief$/u;

/** The letters that are meant: all, or those that the words before the place name by number. */
function lettersOf({ rest }: Place, papers: PapersData, { grammar }: Loaded) {
  const any = tokenize(rest).every(({ word }) => isStopword(word) || LETTER.test(word));
  if (any) return papers.letters;
  return papersByNumber(rest, papers, grammar ?? (() => []), false).letters;
}

/** Share of a query that must be found in the text, or the text does not know it. */
const KNOWN = 0.5;
const MOST = 20;

/**
 * Answers a query by the things that it names, then by the words of the texts.
 * @param begun Whether names that begin so are wanted: "voor" may become Voordewind.
 */
function searchNames(query: string, { papers, names, texts }: Loaded, begun: boolean): Answer {
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
