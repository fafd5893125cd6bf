import { unbroken } from '../dutch/unbroken.ts';
import { ui } from '../interface/index.ts';
import { printedId } from '../kamerstuk/printed.ts';
/** Address of a letter: `/27925-651/`. */
export const letterHref = (letter: string): string => `/${letter}/`;

/** Address of a dossier: `/dossiers/27925/`. */
export const dossierHref = (dossier: string): string => `/dossiers/${dossier}/`;

/** Address of the page that tells how a letter was edited, where there are several letters. */
export const accountHref = (letter: string): string => `${letterHref(letter)}verantwoording/`;

/** Address of a section: its page, or its place in the letter when it has no page. */
export function sectionHref(letter: string, collection: string | undefined, slug: string): string {
  return collection === undefined ? `/${letter}/#${slug}` : `/${letter}/${collection}/${slug}/`;
}

/** Fragment of a paragraph, the same on every page: `alinea-47`. */
export const alineaId = (number: number): string => `alinea-${number}`;

/** Fragment of a printed footnote: `voetnoot-3`. */
export const footnoteId = (number: number): string => `voetnoot-${number}`;

/** Address of a place, from the address of its section: its page, or its place in the letter. */
export const placeHref = (section: string, fragment: string): string =>
  `${section.replace(/#.*$/u, '')}#${fragment}`;

/** Fragment of a page of the printed paper: `bladzijde-5`. */
export const pageId = (page: number): string => `bladzijde-${page}`;

/** What tells where a section is published. */
export interface Addressed {
  letter: string;
  collection: string | undefined;
  slug: string;
}

/** Page that shows a section: its own, or that of the whole letter when it has none. */
export function pageOf({ letter, collection, slug }: Addressed): string {
  return collection === undefined ? letterHref(letter) : sectionHref(letter, collection, slug);
}

/** Address of a place on the page of a section: `/27925-651/missies/mandaat/#alinea-33`. */
export const fragmentHref = (section: Addressed, fragment: string): string =>
  `${pageOf(section)}#${fragment}`;

/** Address of the citations of a section or of one of its paragraphs. */
export function citationHref(section: Addressed, fragment: string): string {
  return `${pageOf(section)}citeren/#${fragment}`;
}

/** Address of a paper: `/kamerstukken/27925-623/`. */
export const paperHref = (id: string): string => `/kamerstukken/${id}/`;

/** Title of a letter as readers see it, with no-break spaces: `Kamerstuk 27 925, nr. 651`. */
export const letterTitle = ({ id }: { id: string }): string =>
  unbroken(ui.papers.paperTitle(printedId(id)));
