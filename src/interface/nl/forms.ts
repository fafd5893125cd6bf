import { formatDate } from '../../dutch/dates.ts';

/** A letter as a book (EPUB) and in print (PDF): `/27925-651.epub`, `/27925-651.pdf`. */

/** The first page of a book, in its list of places. */
export const cover = 'Omslag';
export const titlePage = 'Titelblad';
export const contents = 'Inhoud';
export const startOfText = 'Begin van de brief';

/** List of the pages of the official publication. */
export const pages = 'Bladzijden van de officiële publicatie';

/** What leads from that list to where a page starts. */
export const pagesLead =
  'Waar in dit document elke bladzijde van de officiële publicatie begint. In de tekst staat dat in de marge.';
export const pageIn = (page: number): string => `Bladzijde ${page}: in dit document op bladzijde `;

/** Heading of the terms and abbreviations of the letter. */
export const glossary = 'Begrippen en afkortingen';

/** What that list is. */
export const glossaryLead =
  'Samengesteld door de redactie; wat tussen “ ” staat, komt letterlijk uit de brief.';
export const glossarySign = 'Een woord met een stippellijn eronder is een link naar deze lijst.';

/** Heading of what was done to the text, and by whom. */
export const account = 'Verantwoording';

/** Number of a paragraph, for screen readers. */
export const alinea = (number: number): string => `Alinea ${number}`;

/** The signs of the edition, for who opens it for the first time. */
export const signs = (hasPages: boolean): string =>
  `Kleine nummers voor een alinea ${hasPages ? 'en de tekens voor bladzijden ' : ''}zijn van de redactie. ` +
  'Noten met een letter zijn van de redactie, voetnoten met een cijfer of teken staan in de brief zelf.';

/** Where the letter can be read in the browser, and where it was published. */
export const readAt = <T>(address: T) => ['Op het web: ', address] as const;
export const officialAt = <T>(address: T) => ['Officiële publicatie: ', address] as const;

/** The day of this edition of the letter. */
export const editionOf = (day: string): string => `Deze leeseditie is van ${formatDate(day)}.`;

/** How one cites the letter. */
export const cite = (citation: string): string => `Citeer als: ${citation}.`;

/** What a reader who cannot see, or cannot hold a mouse, finds in a book. */
export const accessibility = (hasPages: boolean): string =>
  'De tekst is in één kolom gezet, met koppen, genummerde alinea’s en een inhoudsopgave. ' +
  (hasPages
    ? 'De bladzijden van de officiële publicatie staan in een lijst en zijn in de tekst aangegeven. '
    : '') +
  'Elke noot heeft een link terug naar de tekst, afkortingen zijn uitgelegd en Engelse woorden zijn als ' +
  'Engels gemarkeerd. Het enige beeld is het omslag. Gemaakt volgens EPUB Accessibility 1.1 en WCAG 2.2, ' +
  'niveau AA; of het boek daaraan voldoet, is niet onafhankelijk getoetst.';

/** The papers that the letter cites, for who reads it on paper. */
export const cited = 'Kamerstukken waarnaar de brief verwijst';
export const citedColumns = {
  number: 'Nummer',
  name: 'Kamerstuk',
  address: 'Officiële publicatie',
} as const;
