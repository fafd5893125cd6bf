import { listed, oneOrMore, theLetters } from '../../dutch/count.ts';

/** The page of motions. */

/** The page in search engines. */
export function description(letters: number): string {
  const [letter, speaks] = [theLetters(letters), oneOrMore(letters, 'ingaat', 'ingaan')];
  const names = oneOrMore(letters, 'noemt', 'noemen');
  return `Elke motie waarop ${letter} ${speaks}: van wie, waarover, en waar ${letter} haar ${names}.`;
}

/** What the page has of each motion, and what it lacks. */
export const lead = (letters: number): string =>
  'Wat deed de regering met een motie? Per motie staat hier wie haar indienden, waar zij volgens ' +
  `${theLetters(letters)} over gaat, en elke passage die haar noemt. De tekst van de moties is ` +
  'geen bron van deze leeseditie: passages die aan het onderwerp raken zonder de motie te noemen, ' +
  'koos de redactie. Die staan apart.';

/** Behind the number of a motion: who moved it. */
export const movedBy = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` · ingediend door ${listed(names)}`;
