import { alineaId, pageId } from '../../addresses/address.ts';
import { ui } from '../../interface/index.ts';
import type { LetterNumbers } from '../model.ts';
import type { Result } from '../result.ts';

/** A page or paragraph of a letter, as people cite it: `p. 5`, `blz. 5`, `alinea 47`. */
export interface Place {
  /** What stands before it: nothing, or which letter. */
  rest: string;
  kind: 'bladzijde' | 'alinea';
  number: number;
}

const PLACE =
  /^(.*?)[\s,;(]*\b(?:(p|pp|pag|pagina|blz|bladz|bladzijde|page)|al|alinea|par|paragraaf|paragraph)\.?\s*(\d{1,4})\s*\)?\s*$/iu;

/** Reads the page or paragraph that a query ends with; undefined when it ends otherwise. */
export function placeIn(query: string): Place | undefined {
  const [, rest = '', page, number] = PLACE.exec(query) ?? [];
  if (number === undefined) return undefined;
  return { rest, kind: page === undefined ? 'alinea' : 'bladzijde', number: Number(number) };
}

/** A place in words: `Bladzijde 5`. */
export const placeName = ({ kind, number }: Place): string => ui.search.placeName(kind, number);

/** The place in each letter that has it, the newest letter first. */
export function placeResults(place: Place, letters: readonly LetterNumbers[]): Result[] {
  const { kind, number } = place;
  const has = ({ pages, alineas }: LetterNumbers) =>
    number > 0 && number <= (kind === 'alinea' ? alineas : pages);
  return letters
    .filter(has)
    .toReversed()
    .map(({ title, href }) => ({
      kind: 'vindplaats',
      kinds: ['vindplaats'],
      href: `${href}#${kind === 'alinea' ? alineaId(number) : pageId(number)}`,
      title: placeName(place),
      place: ui.search.placeIn(kind, title),
      part: '',
      countries: [],
      words: [],
    }));
}
