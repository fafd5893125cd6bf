import { type CslName, parseName } from './names.ts';
import { addressOf, formatPages, fragmentOf, pagesOf, type Subject, titleOf } from './subject.ts';

/** A CSL-JSON item of the kind that the edition makes (https://docs.citationstyles.org). */
export interface CslItem {
  id: string;
  type: 'report';
  title: string;
  author: CslName[];
  genre: string;
  number: string;
  'collection-title': string;
  publisher: string;
  page?: string;
  URL: string;
  language: string;
}

/** Chambers as they call themselves. */
export const CHAMBERS = {
  I: 'Eerste Kamer der Staten-Generaal',
  II: 'Tweede Kamer der Staten-Generaal',
} as const;

/** Number of a paper in bibliographies, where its series and year stand apart. */
export const paperNumber = ({ letter: { dossier, number } }: Subject): string =>
  `${dossier}, nr. ${number}`;

/** Series of the paper in its session year: `Kamerstukken II 2018/19`. */
export const seriesOf = ({ letter: { brief } }: Subject): string =>
  `Kamerstukken ${brief.chamber} ${brief.sessionYear}`;

/**
 * Makes the CSL-JSON item of a subject. It is a `report`: `legislation` has no authors in Zotero
 * and no type in BibTeX. Authors are the people who signed, by name. It has no `issued`: the date
 * of the letter is not confirmed; the session year stands in the series.
 */
export function cslItem(subject: Subject, site: URL): CslItem {
  const { letter } = subject;
  const { chamber, signatories } = letter.brief;
  const fragment = fragmentOf(subject);
  const pages = pagesOf(subject);
  return {
    id: ['kst', letter.id, ...(fragment === letter.id ? [] : [fragment])].join('-'),
    type: 'report',
    title: titleOf(subject),
    author: signatories.map(({ name }) => parseName(name)),
    genre: 'Kamerstuk',
    number: paperNumber(subject),
    'collection-title': seriesOf(subject),
    publisher: CHAMBERS[chamber],
    ...(pages ? { page: formatPages(pages) } : {}),
    URL: addressOf(subject, site).href,
    language: 'nl-NL',
  };
}
