import { alineaId, pageOf } from '../../addresses/address.ts';
import { type PageRange, pagesOfSection } from '../../edition/view/parts.ts';
import { ui } from '../../interface/index.ts';
import { printedId } from '../../kamerstuk/index.ts';
import type { Letter, Paragraph, Section } from '../../edition/model.ts';

/** What is cited: a letter, a section of it, or a paragraph of that section. */
export interface Subject {
  letter: Letter;
  section?: Section | undefined;
  paragraph?: Paragraph | undefined;
}

/** Fragment of the subject, on its own page and on the page of its citations. */
export function fragmentOf({ letter, section, paragraph }: Subject): string {
  return paragraph ? alineaId(paragraph.number) : (section?.slug ?? letter.id);
}

/** Permanent address of the subject. */
export function addressOf({ letter, section, paragraph }: Subject, site: URL): URL {
  const page = new URL(section ? pageOf(section) : letter.href, site);
  if (paragraph) page.hash = alineaId(paragraph.number);
  return page;
}

/**
 * Title of the subject for bibliographies. The letter has no subject line that we know, so it
 * goes by its number; a section adds its heading: `Kamerstuk 27 925, nr. 651: Trainingsmissie`.
 */
export function titleOf({ letter, section, paragraph }: Subject): string {
  const paper = ui.papers.paperTitle(printedId(letter.id));
  const title = section?.collection === undefined ? paper : `${paper}: ${section.title}`;
  return paragraph ? ui.citation.alineaOf(title, paragraph.number) : title;
}

/**
 * Pages of the printed paper that the subject stands on; nothing for the whole letter. A heading
 * without text of its own stands for the sections under it.
 */
export function pagesOf({ letter, section, paragraph }: Subject): PageRange | undefined {
  if (paragraph) {
    return { first: paragraph.page, last: paragraph.pageBreaks.at(-1)?.page ?? paragraph.page };
  }
  return section && pagesOfSection(letter, section);
}

/** Pages as citations write them: `5`, `5-6`. */
export function formatPages({ first, last }: PageRange): string {
  return first === last ? `${first}` : `${first}-${last}`;
}
