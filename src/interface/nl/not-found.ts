import { oneOrMore } from '../../dutch/count.ts';

/** The page for an address that leads nowhere. */

/** Title of the page. */
export const title = 'Niet gevonden';

/** Heading of the page. */
export const heading = 'Deze pagina bestaat niet';

/** What may be wrong, and what to do. */
export const lead = (letters: number): string =>
  'Links naar deze leeseditie blijven werken. Misschien is de link niet volledig gekopieerd. Zoek ' +
  'hierboven op een nummer, motie, missie of woord, of begin bij ' +
  `${oneOrMore(letters, 'de brief', 'een van de brieven')}.`;

/** Link to the list of papers. */
export const allPapers = 'Alle genoemde Kamerstukken';

/** Link to a search for the words of the address. */
export const searchFor = (words: string): string => `Zoek naar “${words}”`;

/** A paragraph or page of a letter, which the address may mean. */
export const placeOf = (place: string, letter: string): string => `${place} van ${letter}`;
