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

/** A place of a letter that has to do with an entry of a register. */
export interface Passage {
  letter: string;
  /** Id of the section. */
  section: string;
  /** Id of the block or footnote: `alinea-47`. */
  unit: string;
  /** What it is, and its number through the letter. */
  kind: Unit['kind'];
  number: number;
  /** Page of the printed paper on which the words start. */
  page: number;
  /** Address of the block, or of the item of a list that has the words. */
  href: string;
  /** Text of the block. */
  text: string;
  /** The words that name or cite it, in that text. */
  span: Span;
  /** The sentence around them. */
  sentence: Span;
  /** How it has to do with the entry: it has its number, its name, words quoted of it, or its home. */
  how: 'cites' | 'names' | 'quotes' | 'home';
}

/** A section without its texts: all that other pages than its own need of it. */
export interface SectionSummary {
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
  /** First and last page of the printed paper that it stands on; 0 when it was received without pages. */
  page: number;
  endPage: number;
  /** Whether `page` starts right at its heading. */
  startsPage: boolean;
  /** Offset in the title of the first character on the next page, when that starts inside it. */
  pageStartsAt: number | undefined;
  /** Fragments of its blocks: `alinea-12`. */
  alineas: string[];
  /** Canonical ids of the papers that its texts cite, each once. */
  cites: string[];
  /** Ids of the dossiers that its texts cite without the number of a paper, each once. */
  dossiers: string[];
  /** Id of the section whose heading stands over it. */
  parent: string | undefined;
  /** Ids of the sections right under it. */
  children: string[];
  description: string | undefined;
  countries: string[];
  facts: Fact[];
  events: Event[];
  amounts: Amount[];
  /**
   * Where the words stand that its frontmatter and the registers quote of it, by these words: null
   * for words of its heading or of a signature. What is not there is not of the section.
   */
  quoted: Record<string, Passage | null>;
  /** Fields of its own collection. */
  fields: OwnFields;
  /** Address of its page, or its place in the whole letter: `/27925-651/missies/trainingsmissie/`. */
  href: string;
}

/** A heading with the blocks under it, up to the next heading of any level. */
export interface Section extends SectionSummary {
  blocks: Block[];
  /** Printed footnotes that its blocks call. */
  footnotes: Footnote[];
  /** The editors' notes, in the order of the text. */
  notes: PlacedNote[];
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

/** A letter without its texts: what pages, lists and files across letters need of it. */
export interface LetterSummary {
  /** Canonical id: `27925-651`. */
  id: string;
  brief: Brief;
  dossier: string;
  number: string;
  /** Sections that have a heading in the letter, in order; annexes may follow the signatures. */
  sections: SectionSummary[];
  opening: SectionSummary;
  /** The signatures: a part without blocks. */
  signatures: SectionSummary;
  /** Number of pages of the printed paper; 0 when it was received without pages. */
  pages: number;
  /** Number of its numbered blocks. */
  alineas: number;
  /** Number of open doubts in it: while there are any it is a concept, which no list has. */
  doubts: number;
  href: string;
  /** Digest of all that it was made of: its files, and the entries of registers that it names. */
  digest: string;
}

/** One letter of the edition. */
export interface Letter extends LetterSummary {
  sections: Section[];
  opening: Section;
  signatures: Section;
  /** Its printed head, a text each of its parts; empty when it was received without. */
  head: Text[];
  /** Each signature as printed, its lines a line each: the office, then the name. */
  signed: Text[];
  /** What the importer did to the text as received. */
  record: Verantwoording;
}

/** The parts of a letter in the order of the printed paper; the signatures only when somebody signed it. */
export const partsInOrder = <Part extends SectionSummary>({
  opening,
  sections,
  signatures,
  brief,
}: {
  opening: Part;
  sections: readonly Part[];
  signatures: Part;
  brief: Pick<Brief, 'signatories'>;
}): Part[] => {
  const signed = brief.signatories.length > 0 ? [signatures] : [];
  return [opening, ...sections, ...signed].sort((a, b) => a.order - b.order);
};

/** Where words that were sought in a section stand: null when in no text, undefined when not there. */
export const quotedIn = (
  { quoted }: Pick<SectionSummary, 'quoted'>,
  words: string,
): Passage | null | undefined => (Object.hasOwn(quoted, words) ? quoted[words] : undefined);

/** When readers last got something new of a letter: a day that content gives, and never the clock. */
export const updatedOn = ({ brief }: Pick<LetterSummary, 'brief'>): string | undefined =>
  brief.updated ?? brief.published ?? brief.date?.is;

/** Takes from a letter what is no text. */
export function summarise(letter: Letter): LetterSummary {
  const { id, brief, dossier, number, pages, alineas, doubts, href, digest } = letter;
  return {
    ...{ id, brief, dossier, number, pages, alineas, doubts, href, digest },
    sections: letter.sections.map(withoutTexts),
    opening: withoutTexts(letter.opening),
    signatures: withoutTexts(letter.signatures),
  };
}

function withoutTexts(section: Section): SectionSummary {
  const summary: SectionSummary & Partial<Section> = { ...section };
  delete summary.blocks;
  delete summary.footnotes;
  delete summary.notes;
  return summary;
}

/** A section of a letter by its id. @throws Error for one that the letter has not. */
export function sectionOf({ id: letter, sections }: Letter, id: string): Section {
  const section = sections.find((one) => one.id === id);
  if (section === undefined) throw new Error(`Unexpected section ${id}, expected one of ${letter}`);
  return section;
}

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
