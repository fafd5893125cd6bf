import { counted, oneOrMore, theLetters } from '../../dutch/count.ts';

/** The page of amounts. */

/** The page in search engines. */
export const description = (letters: number): string =>
  `Alle bedragen uit ${theLetters(letters)}: waarvoor, hoeveel, welk jaar en waar ze staan.`;

/** What the page has, and what to mind. */
export const lead = (letters: number): string =>
  `Alle bedragen uit ${theLetters(letters)}, met het citaat eronder. Let op bij optellen: een ` +
  'bedrag kan in een ander begrepen zijn, ook als dat er niet bij staat.';

/**
 * Caption of the table.
 * @param again How many of the amounts repeat another.
 */
export function caption(rows: number, again: number, letters: number): string {
  const amounts = counted(rows - again, 'bedrag', 'bedragen');
  const twice = oneOrMore(again, 'één komt', `${again} komen`);
  const repeated = again === 0 ? '' : `; ${twice} twee keer voor`;
  return `${amounts}, in de volgorde van ${theLetters(letters)}${repeated}`;
}

/** Headings of the columns. */
export const columns = {
  purpose: 'Waarvoor',
  amount: 'Bedrag',
  year: 'Jaar',
  country: 'Land',
  status: 'Status (raming, begroot, uitgegeven)',
  place: 'Vindplaats',
} as const;

/** The heading of the status where a screen is narrow. */
export const statusShort = 'Status';

/** Of an amount that is a part of another. */
export const partOf = (whole: string): string => `deel van de ${whole} hierboven`;

/** Of an amount that was spent of another. */
export const spentOf = (whole: string): string => `besteed van de ${whole} hierboven`;

/** Of an amount that repeats another. */
export const sameAs = (purpose: string): string => `zelfde bedrag als: ${purpose}`;

/** Where an amount stands, behind the name of its section. */
export const place = (unit: string, page: number | undefined): string =>
  `, ${unit}${page === undefined ? '' : `, p.\u00a0${page}`}`;

/** What an amount is for, with its year where the words lack it. */
export const purposeInYear = ({ purpose, year }: { purpose: string; year?: number | undefined }) =>
  year === undefined || purpose.includes(`${year}`) ? purpose : `${purpose} (${year})`;
