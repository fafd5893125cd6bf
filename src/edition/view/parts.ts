import type { Letter, Section } from '../model.ts';

/** What stands in the outline of a letter. */
type Outline = Pick<Letter, 'sections'>;

/** The parts of a letter: its sections that stand under no other. */
export const partsOf = ({ sections }: Outline): Section[] =>
  sections.filter(({ parent }) => parent === undefined);

/** The sections right under a section, in order. */
export const childrenOf = ({ sections }: Outline, { children }: Section): Section[] =>
  sections.filter(({ id }) => children.includes(id));

/** The sections that a section stands under, outermost first. */
export function ancestorsOf(letter: Outline, { parent }: Section): Section[] {
  const above = letter.sections.find(({ id }) => id === parent);
  return above ? [...ancestorsOf(letter, above), above] : [];
}

/** Pages of the printed paper, both included. */
export interface PageRange {
  first: number;
  last: number;
}

/** Pages that a section stands on; a heading without text of its own stands for those under it. */
export function pagesOfSection(letter: Outline, section: Section): PageRange {
  const under = section.blocks.length > 0 ? [] : childrenOf(letter, section);
  const lasts = under.map((child) => pagesOfSection(letter, child).last);
  return { first: section.page, last: Math.max(section.endPage, ...lasts) };
}
