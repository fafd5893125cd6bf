import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import { type Letter, partsInOrder, type Section } from '../../edition/model.ts';
import { onLines } from '../xml.ts';
import { headingNodes, paragraphs, sectionNodes } from './blocks.ts';
import { type Places } from './xhtml.ts';

/** A file of a book that is read in its order. */
export interface Chapter {
  /** Name of its file: `brief-missies.xhtml`. */
  file: string;
  title: string;
  /** What it is, as EPUB names it: `chapter`, `glossary`. */
  type: string;
  /** Role of DPUB-ARIA; undefined where there is none for it. */
  role?: string | undefined;
  body: ElementContent[];
  /** Headings in it, in order, for the contents; the first is its own. */
  headings: Heading[];
}

/** A heading, for the contents. */
export interface Heading {
  title: string;
  /** From 1, that of a chapter. */
  level: number;
  /** Fragment in its file; undefined for the file as a whole. */
  id?: string | undefined;
}

/** The letter itself as chapters: the opening, each heading of the highest level, the signatures. */
export const chaptersOf = (letter: Letter, places: Places): Chapter[] =>
  groupsOf(letter).map((sections) => chapterOf(letter, sections, places));

/** The parts of a letter, those under one heading together. */
function groupsOf(letter: Letter): [Section, ...Section[]][] {
  const groups: [Section, ...Section[]][] = [];
  for (const part of partsInOrder(letter)) {
    const last = groups.at(-1);
    if (last === undefined || part.parent === undefined) groups.push([part]);
    else last.push(part);
  }
  return groups;
}

function chapterOf(
  letter: Letter,
  sections: readonly [Section, ...Section[]],
  places: Places,
): Chapter {
  const [first] = sections;
  return {
    file: `brief-${first.slug}.xhtml`,
    title: first.title,
    ...{ type: 'chapter', role: 'doc-chapter' },
    body: sections.flatMap((section) => partNodes(letter, section, places)),
    headings: sections.map(({ title, level, slug }) => ({ title, level: level - 1, id: slug })),
  };
}

/** A part of a letter; opening and signatures have no heading there, and none in the book. */
function partNodes(letter: Letter, section: Section, places: Places): ElementContent[] {
  if (section === letter.signatures)
    return [
      x('div', { id: section.slug, class: 'ondertekening' }, paragraphs(letter.signed, places)),
    ];
  if (section === letter.opening)
    return [
      ...(letter.head.length > 0
        ? [x('div', { id: 'briefhoofd' }, paragraphs(letter.head, places))]
        : []),
      x('div', { id: section.slug }, onLines(sectionNodes(section, places))),
    ];
  return [...headingNodes(section, section.level - 1), ...sectionNodes(section, places)];
}
