import { theLetters } from '../../dutch/count.ts';

/** Counts: people in need, homes, aircraft and all else that is counted. */

/** The page in search engines. */
export const description = (letters: number): string =>
  `Alle aantallen uit ${theLetters(letters)}: wat, hoeveel, in welk land, volgens wie en waar het staat.`;

/** What the page has. */
export const lead = (letters: number): string =>
  `Alle aantallen uit ${theLetters(letters)}, met het citaat eronder. Is een organisatie de bron ` +
  'of de uitvoerder, dan staat die erbij.';

/** Heading of the figures that are shown by topic. */
export const topicsTitle = 'Per onderwerp';

/** Caption of their table. */
export const caption = 'Per onderwerp, in de woorden van de brief';

/** Heading of the other figures. */
export const othersTitle = 'Overige cijfers, per onderdeel';

/** Caption of their table. */
export const othersCaption = 'Per onderdeel, in de woorden van de brief';

/** Heading of the figures of the sections under a heading. */
export const partTitle = 'Cijfers in dit deel';

/** Shows the words that a figure or an amount rests on, where there is no room for them. */
export const quote = 'citaat';

/** Behind it, for who hears it among many. */
export const quoteOf = (what: string): string => ` bij: ${what}`;

/** Headings of the columns. */
export const columns = {
  label: 'Wat',
  value: 'Hoeveel',
  country: 'Land',
  by: 'Volgens of via',
  place: 'Vindplaats',
} as const;
