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
  return `${amounts} uit ${theLetters(letters)}, per doel en jaar${repeated}`;
}

/** Headings of the columns. */
export const columns = {
  purpose: 'Waarvoor',
  amount: 'Bedrag',
  year: 'Jaar',
  country: 'Land',
  status: 'Status',
  place: 'Vindplaats',
} as const;

/** Of an amount that is a part of another. */
export const partOf = (whole: string): string => `deel van de ${whole} hierboven`;

/** Of an amount that was spent of another. */
export const spentOf = (whole: string): string => `uitgegeven van de ${whole} hierboven`;

/** Of an amount that repeats another. */
export const sameAs = (purpose: string): string => `hetzelfde bedrag als: ${purpose}`;

/** Where an amount stands, behind the name of its section. */
export const place = (unit: string, page: number | undefined): string =>
  `${unit}${page === undefined ? '' : `, p.\u00a0${page}`}`;

/** What an amount is for, with its year where the words lack it. */
export const purposeInYear = ({ purpose, year }: { purpose: string; year?: number | undefined }) =>
  year === undefined || purpose.includes(`${year}`) ? purpose : `${purpose}, ${year}`;

/** Heading of amounts that are shown together. */
export function groupTitle(group: string | undefined, year: number | undefined): string {
  const name = group ?? 'Overige bedragen';
  return year === undefined ? name : `${name} ${year}`;
}

/** Of an amount that readers may take for the same as the one above it. */
export const compareWith = (amount: string, purpose: string): string =>
  `Vergelijk ${amount}: ${purpose}.`;

/** Heading of the bars of one year beside another. */
export const yearsTitle = 'Per jaar, doel en land';

/** Caption of these bars. */
export const yearsCaption =
  'Bedragen in euro die niet in een ander bedrag hierboven begrepen zijn; een open balk is een raming of begroot bedrag.';

/** Name of a line of bars. */
export const barLine = (group: string, country: string | undefined): string =>
  country === undefined ? group : `${group}, ${country}`;

/** A bar with its year, or without one. */
export const barYear = (year: number | undefined): string =>
  year === undefined ? 'zonder jaar' : `${year}`;

/** Heading of an amount that is taken apart. */
export const partsTitle = (amount: string): string => `Hoe is ${amount} opgebouwd?`;

/** Caption of its parts. */
export const partsCaption = (purpose: string, sum: string): string =>
  `${purpose}. De delen die de brief noemt (“onder meer”), zijn samen ${sum}.`;

/** How an amount stands, with the letter's own words for it. */
export const stageText = (stage: string, words: string): string =>
  stage === words ? stage : `${stage} (“${words}”)`;
