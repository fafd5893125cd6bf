import { oneOrMore } from '../../dutch/count.ts';
import { formatDate } from '../../dutch/dates.ts';
import { kindName, thePaper } from '../../dutch/kind.ts';
import { writeNumeral } from '../../dutch/numerals.ts';
import type { Brief } from '../../schemas/letter/brief.ts';
import { capital } from './format.ts';

/** The page of a letter and those of its sections. */

const CHAMBERS = { I: 'Eerste Kamer', II: 'Tweede Kamer' } as const;

/** The number of a letter and the day on which it was written. */
export const identity = (paper: string, date: string | undefined): string =>
  date === undefined ? paper : `${paper} · ${formatDate(date).replaceAll(' ', '\u00a0')}`;

/** What it is, who signed it, and for which chamber; where there is room, in which session year. */
export function writtenBy<T>(
  writers: T,
  { kind, chamber }: Pick<Brief, 'kind' | 'chamber'>,
  year?: string,
): (string | T)[] {
  const house = `${CHAMBERS[chamber]}${year === undefined ? '' : `, vergaderjaar ${year}`}`;
  if (kind === 'brief')
    return ['Brief ', ...(writers ? ['van ', writers, ' '] : []), `aan de ${house}`];
  if (kind === 'motie')
    return ['Motie ', ...(writers ? ['van ', writers, ' '] : []), `in de ${house}`];
  return [
    capital(kindName(kind)),
    ...(writers ? [', ondertekend door ', writers] : []),
    `. ${house}`,
  ];
}

/** Several who signed, by their number, and what they are. */
export const severalWriters = (
  count: number,
  are: 'ministers' | 'bewindspersonen' | 'leden' | 'ondertekenaars',
): string => `${writeNumeral(count)} ${are}`;

/** Where and when the letter was debated, with the report. */
export const debated = <T>(kind: string, date: string, report: T) =>
  [`Besproken in het ${kind} van ${formatDate(date)} (verslag: `, report, ')'] as const;

/** Before the editors' words on a letter or section. */
export const summaryLabel = 'Samenvatting van de redactie';

/** Where the title over the letter was read, as an abbreviation of the page has it. */
export const titleFrom = <T>(source: T) => ['Titel volgens ', source] as const;

/** The same of title and date, which one source has. */
export const titleAndDateFrom = <T>(source: T) => ['Titel en datum volgens ', source] as const;

/** Number, date and the editors' words on a letter, where no markup can be. */
export const about = (identity: string, words: string): string =>
  `${identity}. ${summaryLabel}: ${words}`;

/** Link to a paper at the official publisher. */
export const officialPublication = 'Officiële publicatie';

/** Link to the citations of the letter. */
export const citeLetter = (kind: string): string => `Citeer ${thePaper(kind)}`;

/** Name of the list of printed pages. */
export const pagesLabel = 'Bladzijden in de officiële publicatie';

/** Before the numbers in that list. */
export const pagesWord = 'Bladzijde';

/** A page of the printed paper in short. */
export const shortPage = (page: number): string => `p.\u00a0${page}`;

/** Unfolds the contents. */
export const contents = 'Inhoud';

/** Name of the contents. */
export const contentsLabel = (kind: string): string => `Inhoud van ${thePaper(kind)}`;

/** The letter as a whole: a link, or the heading of its citations. */
export const whole = (kind: string): string => capital(thePaper(kind).replace(' ', ' hele '));

/** Name of the path to a section. */
export const placeLabel = (kind: string): string => `Plaats in ${thePaper(kind)}`;

/** Pages of the printed paper that a section is on. */
export const printedOn = (first: number, last: number): string =>
  `${first === last ? `Bladzijde ${first}` : `Bladzijden ${first}–${last}`} in de officiële publicatie`;

/** Name of the links to the sections around this one. */
export const pagerLabel = 'Vorig en volgend onderdeel';

/** Link to the section before. */
export const previous = 'Vorig onderdeel';

/** Link to the section after. */
export const next = 'Volgend onderdeel';

/** Name of the list of sections under a heading without text. */
export const subsectionsLabel = 'In dit onderdeel';

/** Heading of the box with the data of a section. */
export const keyFacts = 'Gegevens uit dit onderdeel';

/** What kind of effort the section describes. */
export const kindLabel = 'Soort';

/** Where it takes place. */
export const countriesLabel = 'Landen';

/** Who is involved. */
export const partiesLabel = 'Betrokkenen';

/** Through whom money goes. */
export const channelsLabel = 'Kanalen';

/** Link from the box to all amounts. */
export const allAmounts = 'Alle bedragen';

/** Number of a paragraph, by which one copies its link or cites it. */
export const alineaHandle = (alinea: number): string =>
  `Alinea ${alinea}: link of verwijzing kopiëren`;

/** Sign beside a heading, by which one copies its link or cites it. */
export const handleSign = '#';

/** The same, in full, for screen readers. */
export const sectionHandle = (title: string): string => `“${title}”: link of verwijzing kopiëren`;

/** Shows the citations of a paragraph or heading. */
export const cite = 'Citeer';

/** Hands a link to what the device shares with. */
export const share = 'Deel';

/** Hides numbers, marks and underlines of the letter. */
export const quiet = 'Rustig lezen';

/** Link that opens the search box where one reads. */
export const seekHere = 'Zoeken';

/** Name of the links after the letter. */
export const afterLabel = 'Na de brief';

/** Link from the end of the letter to its start. */
export const toTop = 'Naar boven';

/** Before the links to the letter in other forms. */
export const download = 'Download';

/** Those forms, by extension. */
export const downloads = {
  pdf: 'PDF',
  epub: 'EPUB',
  txt: 'Tekst',
  json: 'Gegevens',
  zip: 'Alles (ZIP)',
} as const;

/** Such a link, out of its place. */
export const downloadLabel = (form: string): string => `Download deze brief: ${form}`;

/** Link to the paper at the official publisher as PDF. */
export const officialPdf = 'Officiële publicatie (PDF)';

/** The same on the page where a section starts. */
export const officialPdfPage = (page: number): string =>
  `Officiële publicatie, p.\u00a0${page} (PDF)`;

/** Link to the citations of a section. */
export const citeSection = 'Citeer dit onderdeel';

/** A table without a caption, by the number of its paragraph. */
export const tableLabel = (alinea: number): string => `Tabel, alinea ${alinea}`;

/** Where a page of the printed paper starts. */
export const pageLabel = (page: number): string => `Bladzijde ${page}`;

/** Link to a page of the printed paper at the official publisher. */
export const pageLinkLabel = (page: number): string =>
  `Bladzijde ${page} in de officiële publicatie (PDF)`;

/** Before a note of the editors. */
export const noteOfEditors = 'Noot van de redactie';

/** Mark of a note in the text. */
export const noteMarkLabel = (label: string): string => `Noot ${label} van de redactie`;

/** Link from a note back to its mark. */
export const noteBackLabel = (label: string): string => `Terug naar noot ${label} in de tekst`;

/** Name of the list of printed footnotes. */
export const footnotesLabel = 'Voetnoten';

/** Link from a printed footnote back to its call. */
export const footnoteBackLabel = (number: number): string =>
  `Terug naar voetnoot ${number} in de tekst`;

/** What stands above a letter with open doubts. */
export const concept = 'Concept.';

/** How many places of a concept nobody has looked at yet. */
export const openDoubts = (doubts: number): string =>
  `De redactie moet ${oneOrMore(doubts, 'één plek', `${doubts} plekken`)} in deze tekst nog nakijken. ` +
  'Citeer er daarom nog niet uit.';
