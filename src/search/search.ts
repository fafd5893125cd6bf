import { type Answer, type Loaded, NOTHING } from './answer.ts';
import { withoutOperators } from './language/operators.ts';
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
import { contentTokens, isStopword, saysNothing } from './language/content.ts';
import {
  PREFIX,
  namedNearly,
  namesInside,
  resultsOf,
  scorePrefix,
  wholeNames,
} from './identity/names.ts';
import type { Result } from './result.ts';

/** Characters of a query that are read: more than a paragraph of a letter has. */
export const LONGEST = 4000;
/** A longer text cites papers, and does not ask for them. */
const LONGEST_NUMBER = 150;
/** A quoted phrase is sought as it is, even if none of its words has a meaning. */
const QUOTE = /["“„«]/u;

/**
 * Answers a query from what is loaded: places and papers by number, then things by name, then
 * the texts.
 * @param typing Whether the reader may still be typing: an unfinished number is not absent yet.
 * @param allowPrefix Whether a word without meaning finds the names that begin with it.
 */
export function search(text: string, loaded: Loaded, typing = false, allowPrefix = false): Answer {
  const written = text.slice(0, LONGEST);
  if (tokenize(written).length === 0) return NOTHING;
  const query = withoutOperators(written);
  // What is not wanted says nothing of what is.
  if (tokenize(query).length === 0) return { ...NOTHING, common: true };
  const numbered =
    query.length < LONGEST_NUMBER
      ? (searchPlaces(query, loaded) ?? searchPapers(query, loaded, typing))
      : undefined;
  if (numbered && (numbered.missing || !isSentence(query))) return numbered;
  const named = searchNames({ written, query }, loaded, allowPrefix);
  if (!numbered) return named;
  return named.exact === 'text'
    ? { ...named, results: distinct([...named.results, ...numbered.results]) }
    : { ...numbered, exact: undefined, missing: named.missing };
}

/** Whether a query may be pasted from a letter that cites a paper; a citation ends with the number. */
const isSentence = (query: string): boolean =>
  tokenize(query).length > 7 && !/\d\)?\s*$/u.test(query);

/** Answers a query that is a number of a paper; undefined if it is none. */
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

/** Answers a query for a page or a paragraph; undefined if it is none. */
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

/**
 * Answers a query by the things that it names, then by the words of the texts.
 * @param allowPrefix Whether a word without meaning may begin a name: "voor" may become Voordewind.
 */
function searchNames(
  { written, query }: { written: string; query: string },
  { papers, names, texts }: Loaded,
  allowPrefix: boolean,
): Answer {
  if (!papers) return { ...NOTHING, missing: 'papers' };
  if (!names) return { ...NOTHING, missing: 'names' };
  const runs = namesInside(tokenize(query), names);
  const named = wholeNames(query, names, runs);
  const isEmpty = named.length === 0 && saysNothing(query) && !QUOTE.test(query);
  if (isEmpty && allowPrefix)
    return { ...NOTHING, results: resultsOf(namedNearly(tokenize(query), names, scorePrefix)) };
  if (isEmpty && texts) return { ...NOTHING, common: true };
  const nearly = isEmpty ? [] : namedNearly(contentTokens(query), names);
  if (texts) return texts({ written, query, runs, named, nearly });
  const exact = named.length > 0 ? 'name' : undefined;
  const near = nearly.filter(({ score }) => !exact || score > PREFIX);
  return { ...NOTHING, exact, results: distinct(resultsOf([...named, ...near])), missing: 'texts' };
}

/** Each section once, under its first title; with the texts, what others know of it is added. */
function distinct(results: readonly Result[]): Result[] {
  const places = results.map(({ href }) => href.replace(/#(?:alinea|voetnoot).*/u, ''));
  return results.filter((_, at) => places.indexOf(places[at] ?? '') === at);
}
