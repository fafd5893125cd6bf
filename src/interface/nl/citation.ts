/** How a letter, a section or a paragraph is cited. */

/** Title of a page or panel with citations. */
export const title = (what: string): string => `Citeer ${what}`;

/** Heading of the citations of a paragraph. */
export const alinea = (number: number): string => `Alinea ${number}`;

/** Heading of the citations of a section. */
export const section = (title: string): string => `“${title}”`;

/** Heading of the citations of a letter. */
export const wholeLetter = 'De hele brief';

/** Link from the citations of a section back to it. */
export const backToText = 'Terug naar de tekst';

/** Link from the citations of a letter back to it. */
export const backToLetter = 'Terug naar de brief';

/** Button that closes the panel. */
export const close = 'Sluiten';

/** The address, as a heading and as copying it is announced. */
export const link = 'Link';

/** The official form, likewise. */
export const official = 'Officiële vorm';

/** Heading of the form in a sentence. */
export const sentence = 'In een zin';

/** Heading of the forms for reference managers. */
export const records = 'Voor Zotero, EndNote en andere verwijsprogramma’s';

/** Button that copies a form. */
export const copy = 'Kopieer';

/** Button that copies the address. */
export const copyLink = 'Kopieer link';

/** What the button of the official form adds for screen readers. */
export const copyOfficial = 'officiële vorm';

/** What the button of the sentence adds for screen readers. */
export const copySentence = 'zin';

/** The sentence, as copying it is announced. */
export const sentenceName = 'Zin';

/** Name of the form for lawyers. */
export const legalRecord = 'RIS voor juristen';

/** What to know of that form. */
export const legalHint =
  'Voor de stijl van de Leidraad voor juridische auteurs. De bladzijde geeft u op waar u het stuk aanhaalt.';

/** The parts of a citation in a sentence, before the address. */
interface Cited {
  /** Number of the paper. */
  paper: string;
  sessionYear: string;
  section: string | undefined;
  alinea: number | undefined;
  /** Pages of the printed paper: `8`, `5-6`. */
  pages: string | undefined;
}

/** A citation in a sentence. */
export function inSentence({ paper, sessionYear, section, alinea, pages }: Cited, address: string) {
  const parts = [
    `Kamerstuk ${paper} (vergaderjaar ${sessionYear})`,
    section && `“${section}”`,
    alinea === undefined ? undefined : `alinea ${alinea}`,
    pages && pagesInSentence(pages),
  ];
  return `${parts.filter((part) => part !== undefined).join(', ')}: ${address}`;
}

/** Pages inside a sentence: `bladzijde 8`, `bladzijden 5-6`. */
export const pagesInSentence = (pages: string): string =>
  `${pages.includes('-') ? 'bladzijden' : 'bladzijde'} ${pages}`;

/** Title of a paragraph in bibliographies, behind that of its paper or section. */
export const alineaOf = (title: string, number: number): string => `${title}, alinea ${number}`;

/** Where the paper itself was published. */
export const publishedAt = (address: string): string => `Officiële publicatie: ${address}`;
