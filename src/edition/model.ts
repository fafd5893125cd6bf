import type { Brief } from '../schemas/letter/brief.ts';
import type { Amount } from '../schemas/letter/amount.ts';
import type { Event } from '../schemas/letter/event.ts';
import type { Fact } from '../schemas/letter/fact.ts';
import type { Note } from '../schemas/letter/note.ts';
import type { Collection, OwnFields } from '../schemas/sections.ts';
import type { Verantwoording } from '../schemas/letter/verantwoording.ts';
import type { Block, Footnote, Span, Text, Unit } from '../text/model.ts';

/*
 * A letter as plain data: it survives `structuredClone` and a round trip through JSON. What stands
 * where in its files, for messages, is kept apart: see `build/places.ts`.
 */

/** A heading with the blocks under it, up to the next heading of any level. */
export interface Section {
  /** Across letters: `27925-651/missies/trainingsmissie`, or `27925-651/opening`. */
  id: string;
  letter: string;
  /** Undefined for the parts that belong to the letter itself: opening and signatures. */
  collection: Collection | undefined;
  slug: string;
  title: string;
  /** English words in its heading. */
  english: Span[];
  /** Level of its heading on the page of the whole letter, from 2. */
  level: number;
  /** Place among the parts of the letter, from 1; 0 for the opening. */
  order: number;
  /** First and last page of the printed paper that it stands on. */
  page: number;
  endPage: number;
  /** Whether `page` starts right at its heading. */
  startsPage: boolean;
  /** Offset in the title of the first character on the next page, when that starts inside it. */
  pageStartsAt: number | undefined;
  blocks: Block[];
  /** Printed footnotes that its blocks call. */
  footnotes: Footnote[];
  /** Id of the section whose heading stands over it. */
  parent: string | undefined;
  /** Ids of the sections right under it. */
  children: string[];
  description: string | undefined;
  countries: string[];
  facts: Fact[];
  events: Event[];
  amounts: Amount[];
  /** The editors' notes, in the order of the text. */
  notes: PlacedNote[];
  /** Fields of its own collection. */
  fields: OwnFields;
  /** Address of its page, or its place in the whole letter: `/27925-651/missies/trainingsmissie/`. */
  href: string;
}

/** An editors' note, and the place in its section behind which its mark stands. */
export interface PlacedNote {
  note: Note;
  /**
   * Fragment of the note, the same on every page and whatever notes are added:
   * `noot-hervormingen-kar-mop`.
   */
  id: string;
  /** Letter that marks it, which runs on through the letter: `a`, `ab`. */
  label: string;
  /** Id of the block or footnote that it is on; undefined for the heading. */
  unit: string | undefined;
  /** Offset in that text, or in the heading, right after the quoted words. */
  offset: number;
}

/** One letter of the edition. */
export interface Letter {
  /** Canonical id: `27925-651`. */
  id: string;
  brief: Brief;
  dossier: string;
  number: string;
  /** Sections that have a heading in the letter, in order; annexes may follow the signatures. */
  sections: Section[];
  opening: Section;
  /** The signatures: a part without blocks. */
  signatures: Section;
  /** Its printed head, a text each of its parts; empty when it was received without. */
  head: Text[];
  /** Each signature as printed, its lines a line each: the office, then the name. */
  signed: Text[];
  /** What the importer did to the text as received. */
  record: Verantwoording;
  /** Number of pages of the printed paper. */
  pages: number;
  /** Number of its numbered blocks. */
  alineas: number;
  href: string;
}

/** The parts of a letter in the order of the printed paper. */
export const partsInOrder = ({ opening, sections, signatures }: Letter): Section[] =>
  [opening, ...sections, signatures].sort((a, b) => a.order - b.order);

/** The texts of a section: its blocks, then its footnotes. */
export const unitsOf = ({ blocks, footnotes }: Pick<Section, 'blocks' | 'footnotes'>): Unit[] => [
  ...blocks,
  ...footnotes,
];

/** The words of a section: its heading, and each of its texts. */
export const wordsOf = (section: Pick<Section, 'title' | 'blocks' | 'footnotes'>): string[] => [
  section.title,
  ...unitsOf(section).map(({ text }) => text),
];
