import { type Answer, type Loaded, NOTHING } from './answer.ts';
import { printedId } from '../kamerstuk/printed.ts';
import type { PapersData } from './model.ts';
import { hasDossier, isNumber, papersByNumber } from './identity/papers.ts';
import { type Place, placeIn, placeName, placeResults } from './identity/places.ts';
import { letterResult, paperResult } from './identity/results.ts';
import { isStopword } from './language/stopwords.ts';
import { tokenize } from './language/tokens.ts';

/** Answers a query that is a number of a paper; undefined when it is none. */
export function searchPapers(query: string, loaded: Loaded, typing: boolean): Answer | undefined {
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
export function searchPlaces(query: string, loaded: Loaded): Answer | undefined {
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
