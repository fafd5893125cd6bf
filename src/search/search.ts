import { type Answer, type Loaded, NOTHING } from './answer.ts';
import { searchNames } from './by-name.ts';
import { searchPapers, searchPlaces } from './by-number.ts';
import { tokenize } from './language/tokens.ts';

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
