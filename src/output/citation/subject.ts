import { pageOf } from '../../addresses/address.ts';
import type { LetterSummary, SectionSummary } from '../../edition/model.ts';
import { letterSubject } from '../../edition/view/describe.ts';
import { type PageRange, pagesOfSection } from '../../edition/view/parts.ts';
import { ui } from '../../interface/index.ts';
import { endPageOf, type Unit } from '../../text/model.ts';

/** What is cited: a letter, a section of it, or a block or footnote of that section. */
export interface Subject {
  letter: LetterSummary;
  section?: SectionSummary | undefined;
  unit?: Unit | undefined;
}

/** Fragment of the subject, on its own page and on the page of its citations. */
export const fragmentOf = ({ letter, section, unit }: Subject): string =>
  unit?.id ?? section?.slug ?? letter.id;

/** Permanent address of the subject: a paragraph has one, in the whole letter, wherever it is read. */
export function addressOf({ letter, section, unit }: Subject, site: URL): URL {
  const page = new URL(section && !unit ? pageOf(section) : letter.href, site);
  if (unit) page.hash = unit.id;
  return page;
}

/**
 * Title of the subject for bibliographies: the subject of the letter, or its number where that is
 * unknown; a section adds its heading: `Voortgangsrapportage over …: Trainingsmissie, alinea 36`.
 */
export function titleOf({ letter, section, unit }: Subject): string {
  const paper = letterSubject(letter);
  const title = section?.collection === undefined ? paper : `${paper}: ${section.title}`;
  return unit ? `${title}, ${ui.citation.unit(unit)}` : title;
}

/**
 * Pages of the printed paper that the subject stands on; undefined for the whole letter, and
 * for one that was received without pages. A heading
 * without text of its own stands for the sections under it.
 */
export function pagesOf({ letter, section, unit }: Subject): PageRange | undefined {
  if (letter.pages === 0) return undefined;
  if (unit) return { first: unit.page, last: endPageOf(unit) };
  return section && pagesOfSection(letter, section);
}

/** Pages as citations write them: `5`, `5-6`. */
export function formatPages({ first, last }: PageRange): string {
  return first === last ? `${first}` : `${first}-${last}`;
}
