import type { Letter, Paragraph, Section } from './model.ts';

/** Address of a letter: `/27925-651/`. */
export const letterHref = (letter: string): string => `/${letter}/`;

/** Address of a section: its page, or its place in the letter when it has no page. */
export function sectionHref(letter: string, collection: string | undefined, slug: string): string {
  return collection === undefined ? `/${letter}/#${slug}` : `/${letter}/${collection}/${slug}/`;
}

/** Fragment of a paragraph, the same on every page: `alinea-47`. */
export const alineaId = (number: number): string => `alinea-${number}`;

/** Fragment of a page of the printed paper: `bladzijde-5`. */
export const pageId = (page: number): string => `bladzijde-${page}`;

/** Address of a paragraph: on the page of its section, or in the letter when that has none. */
export function paragraphHref(section: Section, { number }: Pick<Paragraph, 'number'>): string {
  const page = section.collection === undefined ? letterHref(section.letter) : section.href;
  return `${page}#${alineaId(number)}`;
}

/** Address of the page that gives the citations of a section and its paragraphs. */
export function citationHref(section: Section, fragment: string): string {
  const page = section.collection === undefined ? letterHref(section.letter) : section.href;
  return `${page}citeren/#${fragment}`;
}

/** Title of a letter as it is cited: `Kamerstuk 27 925, nr. 651`. */
export function letterTitle({ dossier, number }: Pick<Letter, 'dossier' | 'number'>): string {
  return `Kamerstuk ${spacedDossier(dossier)}, nr. ${number}`;
}

/** Number of a dossier as papers print it: `27 925`, `34 775 V`. */
export function spacedDossier(dossier: string): string {
  return dossier.replace(/^(\d{2})(\d{3})(?:-([IVX]+[A-Z]?))?/u, (_, ten, rest, chapter) =>
    [ten, rest, chapter].filter(Boolean).join('\u00a0'),
  );
}
