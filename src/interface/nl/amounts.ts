import { counted, oneOrMore, theLetters } from '../../dutch/count.ts';

/** The page of amounts. */

const names = (letters: number): string =>
  oneOrMore(letters, 'de brief noemt', 'de brieven noemen');

/** The page in search engines. */
export const description = (letters: number): string =>
  `Elk bedrag dat ${names(letters)}: waarvoor, hoeveel, welk jaar en waar het staat.`;

/** What the page has, and what to mind. */
export const lead = (letters: number): string =>
  `Elk bedrag dat ${names(letters)}, in cijfers en zo precies als het er staat; de woorden staan ` +
  'eronder. Een bedrag kan deel zijn van een ander, ook waar dat er niet bij staat: tel ze niet ' +
  'zomaar op.';

/**
 * Caption of the table.
 * @param again How many of the amounts repeat another.
 */
export function caption(rows: number, again: number, letters: number): string {
  const amounts = counted(rows - again, 'bedrag', 'bedragen');
  const repeated = again === 0 ? '' : `, waarvan ${again === 1 ? 'één' : again} twee keer genoemd`;
  return `${amounts}${repeated}, in de volgorde van ${theLetters(letters)}`;
}

/** Headings of the columns. */
export const columns = {
  purpose: 'Waarvoor',
  amount: 'Bedrag',
  year: 'Jaar',
  country: 'Land',
  status: 'In woorden van de brief',
  place: 'Vindplaats',
} as const;

/** Of an amount that is a part of another. */
export const partOf = (whole: string): string => `deel van de ${whole} hierboven`;

/** Of an amount that was spent of another. */
export const spentOf = (whole: string): string => `besteed van de ${whole} hierboven`;

/** Of an amount that repeats another. */
export const sameAs = (purpose: string): string => `zelfde bedrag als: ${purpose}`;

/** Where an amount stands, behind the name of its section. */
export const place = (alinea: number, page: number): string =>
  `, alinea ${alinea}, p.\u00a0${page}`;
