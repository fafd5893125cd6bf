import { formatDate } from '../../dutch/dates.ts';
import { thePaper } from '../../dutch/kind.ts';

/** How a letter, a section or a paragraph is cited. */

/** Title of a page or panel with citations. */
export const title = (what: string): string => `Citeer ${what}`;

/** A paragraph of a letter. */
export const unit = ({ kind, number }: { kind: string; number: number }): string =>
  `${kind === 'footnote' ? 'voetnoot' : 'alinea'} ${number}`;

/** The same in a link, with its letter where that is needed: `27 925, nr. 651, alinea 36`. */
export const unitIn = (unit: string, letter: string | undefined): string =>
  `${letter === undefined ? '' : `${letter}, `}${unit.replace(' ', '\u00a0')}`;

/** A paragraph in short. */
export const shortUnit = ({ kind, number }: { kind: string; number: number }): string =>
  `${kind === 'footnote' ? 'voetnoot' : 'al.'}\u00a0${number}`;

/** A printed footnote of a letter. */
export const footnote = (number: number): string => `voetnoot ${number}`;

/** Heading of the citations of a section. */
export const section = (title: string): string => `“${title}”`;

/** Link from the citations of a section back to it. */
export const backToText = 'Terug naar de tekst';

/** Link from the citations of a letter back to it. */
export const backToLetter = (kind: string): string => `Terug naar ${thePaper(kind)}`;

/** Button that closes the panel. */
export const close = 'Sluiten';

/** The address, as a heading and as copying it is announced. */
export const link = 'Link';

/** The official form, likewise. */
export const official = 'Officiële verwijzing';

/** The form in a sentence, likewise. */
export const sentence = 'Verwijzing met link';

/** Heading of the forms for reference managers. */
export const records = 'Voor Zotero, EndNote en andere literatuurprogramma’s';

/** Button that copies a form. */
export const copy = 'Kopieer';

/** Button that copies the address. */
export const copyLink = 'Kopieer link';

/** What the button of the official form adds for screen readers. */
export const copyOfficial = 'officiële verwijzing';

/** What the button of the sentence adds for screen readers. */
export const copySentence = 'verwijzing met link';

/** Name of the form for lawyers. */
export const legalRecord = 'RIS (juridische stijlen)';

/** What to know of that form. */
export const legalHint =
  'Voor de stijl van de Leidraad voor juridische auteurs. De bladzijde staat er al in.';

/** The parts of a citation in a sentence, before the address. */
interface Cited {
  /** Number of the paper. */
  paper: string;
  sessionYear: string;
  /** Day on which it was written, where that is known. */
  date: string | undefined;
  section: string | undefined;
  /** Paragraph or footnote: `alinea 36`. */
  unit: string | undefined;
  /** Pages of the printed paper: `8`, `5-6`. */
  pages: string | undefined;
}

/** A citation in a sentence. */
export function inSentence(cited: Cited, address: string) {
  const { paper, sessionYear, date, section, unit, pages } = cited;
  const parts = [
    `Kamerstuk ${paper} (${date === undefined ? `vergaderjaar ${sessionYear}` : formatDate(date)})`,
    section && `“${section}”`,
    unit,
    pages && pagesInSentence(pages),
  ];
  return `${parts.filter((part) => part !== undefined).join(', ')}: ${address}`;
}

/** Pages inside a sentence: `bladzijde 8`, `bladzijden 5–6`, with the dash of every range that is read. */
export const pagesInSentence = (pages: string): string =>
  `${pages.includes('-') ? 'bladzijden' : 'bladzijde'} ${pages.replace('-', '–')}`;

/** Where the paper itself was published. */
export const publishedAt = (address: string): string => `Officiële publicatie: ${address}`;
