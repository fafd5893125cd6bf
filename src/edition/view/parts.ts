import type { LetterSummary, SectionSummary } from '../model.ts';

/** What stands in the outline of a letter. */
type Outline = Pick<LetterSummary, 'sections'>;

/** The parts of a letter: its sections that stand under no other. */
export const partsOf = ({ sections }: Outline): SectionSummary[] =>
  sections.filter(({ parent }) => parent === undefined);

/** The sections right under a section, in order. */
export const childrenOf = ({ sections }: Outline, { children }: SectionSummary): SectionSummary[] =>
  sections.filter(({ id }) => children.includes(id));

/** The sections that a section stands under, outermost first. */
export function ancestorsOf(letter: Outline, { parent }: SectionSummary): SectionSummary[] {
  const above = letter.sections.find(({ id }) => id === parent);
  return above ? [...ancestorsOf(letter, above), above] : [];
}

/** Pages of the printed paper, both included. */
export interface PageRange {
  first: number;
  last: number;
}

/**
 * Pages that a section stands on; a heading without text of its own stands for those under it.
 * Undefined when the letter was received without pages.
 */
export function pagesOfSection(letter: Outline, section: SectionSummary): PageRange | undefined {
  if (section.page === 0) return undefined;
  const under = section.alineas.length > 0 ? [] : childrenOf(letter, section);
  const lasts = under.map((child) => pagesOfSection(letter, child)?.last ?? 0);
  return { first: section.page, last: Math.max(section.endPage, ...lasts) };
}

/** The sections before and behind one in the order of the letter; for the whole letter its first. */
export function around(
  { sections }: Outline,
  current: SectionSummary | undefined,
): { previous: SectionSummary | undefined; next: SectionSummary | undefined } {
  const index = sections.findIndex(({ id }) => id === current?.id);
  return { previous: sections[index - 1], next: sections[index + 1] };
}
