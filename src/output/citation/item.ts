import { ui } from '../../interface/index.ts';
import { officialName, officialUrl } from '../../kamerstuk/index.ts';
import { type CslName, parseName } from '../../dutch/person.ts';
import { officialForm } from './official.ts';
import { addressOf, formatPages, fragmentOf, pagesOf, type Subject, titleOf } from './subject.ts';

/** A CSL-JSON item of the kind that the edition makes (https://docs.citationstyles.org). */
export interface CslItem {
  id: string;
  type: 'report';
  title: string;
  author: CslName[];
  issued?: { 'date-parts': [[year: number, month: number, day: number]] };
  genre: string;
  number: string;
  publisher: string;
  page?: string;
  URL: string;
  language: string;
  note: string;
}

/** Chambers as they call themselves. */
export const CHAMBERS = {
  I: 'Eerste Kamer der Staten-Generaal',
  II: 'Tweede Kamer der Staten-Generaal',
} as const;

/** Series of a paper, which bibliographies print as the kind of report: `Kamerstukken II`. */
export const seriesOf = ({ letter }: Subject): string => officialForm({ letter }).series;

/** What follows the series in the official form: `2018/19, 27925, nr. 651`. */
export const numberInSeries = ({ letter }: Subject): string => officialForm({ letter }).rest.trim();

/** Names of those who signed, taken apart. */
export const authorsOf = ({ letter }: Subject): CslName[] =>
  letter.brief.signatories.map(({ name }) => parseName(name));

/** Id of a subject in bibliographies: `kst-27925-651-alinea-36`. */
function recordId(subject: Subject): string {
  const { id } = subject.letter;
  const fragment = fragmentOf(subject);
  return [officialName(id), ...(fragment === id ? [] : [fragment])].join('-');
}

/** Where the paper itself was published, for a reader. */
export const publicationNote = ({ letter }: Subject): string =>
  ui.citation.publishedAt(officialUrl(letter.id));

/**
 * Makes the CSL-JSON item of a subject. It is a `report`: `legislation` has no authors in Zotero
 * and no type in BibTeX. Kind and number make the official form together, since every style
 * prints those two side by side and few print a series. Authors are the people who signed, by
 * name. It is `issued` on the day that it was written, where that is known.
 */
export function cslItem(subject: Subject, site: URL): CslItem {
  const pages = pagesOf(subject);
  return {
    id: recordId(subject),
    type: 'report',
    title: titleOf(subject),
    author: authorsOf(subject),
    ...issued(subject.letter.brief.date?.is),
    genre: seriesOf(subject),
    number: numberInSeries(subject),
    publisher: CHAMBERS[subject.letter.brief.chamber],
    ...(pages ? { page: formatPages(pages) } : {}),
    URL: addressOf(subject, site).href,
    language: 'nl-NL',
    note: publicationNote(subject),
  };
}

function issued(date: string | undefined): Pick<CslItem, 'issued'> {
  if (date === undefined) return {};
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { issued: { 'date-parts': [[year, month, day]] } };
}
