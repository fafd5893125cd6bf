import type { Brief } from '../schemas/letter/brief.ts';
import type { Amount } from '../schemas/letter/amount.ts';
import type { Fact } from '../schemas/letter/fact.ts';
import type { Note } from '../schemas/letter/note.ts';
import type { Collection, OwnFields } from '../schemas/sections.ts';
import type { Verantwoording } from '../schemas/letter/verantwoording.ts';
import type { Located } from '../yaml/read.ts';

/** A stretch of a paragraph's text, in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Finds the English words in a text of a letter. */
export type FindEnglish = (text: string) => Span[];

/** A link that the edition lays around words of the letter. */
export interface Reference extends Span {
  /** What the link leads to: a paper, or another instrument. */
  scheme: 'kamerstuk' | 'rechtsbron';
  /** Canonical ids; more than one for a list or a paper filed under two dossiers. */
  ids: string[];
  /** The letter's own words, with single spaces. */
  text: string;
}

/** The place where a page of the printed paper starts. */
interface PageBreak {
  page: number;
  /** Offset in the paragraph's text of the first character on that page. */
  offset: number;
}

/** A paragraph (alinea) of the letter. */
export interface Paragraph {
  /** Number through the whole letter, from 1 for the opening. */
  number: number;
  /** Line of its file on which it starts, for messages. */
  line: number;
  /** The letter's words, exactly, with single spaces. */
  text: string;
  /** Page of the printed paper on which it starts. */
  page: number;
  /** Pages that start inside it (at offset 0: with it). */
  pageBreaks: PageBreak[];
  references: Reference[];
  /** Id of the section that it belongs to. */
  section: string;
}

/** A heading with the paragraphs under it, up to the next heading of any level. */
export interface Section {
  /** Across letters: `27925-651/missies/trainingsmissie`, or `27925-651/opening`. */
  id: string;
  letter: string;
  /** Nothing for the parts that belong to the letter itself: opening and signatures. */
  collection: Collection | undefined;
  slug: string;
  title: string;
  /** English words in its heading. */
  english: Span[];
  /** Level of its heading on the page of the whole letter, from 2. */
  level: number;
  /** Place among the headings of the letter, from 1; 0 for the opening. */
  order: number;
  /** First and last page of the printed paper that it stands on. */
  page: number;
  endPage: number;
  /** Whether `page` starts right at its heading. */
  startsPage: boolean;
  /** Offset in the title of the first character on the next page, when that starts inside it. */
  pageStartsAt: number | undefined;
  paragraphs: Paragraph[];
  /** Id of the section whose heading stands over it. */
  parent: string | undefined;
  /** Ids of the sections right under it. */
  children: string[];
  description: string | undefined;
  countries: string[];
  facts: Fact[];
  amounts: Amount[];
  notes: Note[];
  /** Fields of its own collection. */
  fields: OwnFields;
  /** Where a field of its frontmatter stands, for messages. */
  place: Located<unknown>['place'];
  /** Address of its page, or its place in the whole letter: `/27925-651/missies/trainingsmissie/`. */
  href: string;
}

/** One letter of the edition. */
export interface Letter {
  /** Canonical id: `27925-651`. */
  id: string;
  brief: Brief;
  dossier: string;
  number: string;
  /** Where a field of its `brief.yaml` stands, for messages. */
  place: Located<unknown>['place'];
  /** Finds the English words in its texts. */
  english: FindEnglish;
  /** Sections that have a heading in the letter, in order. */
  sections: Section[];
  opening: Section;
  /** The signatures; their lines are in `brief.signatories`. */
  signatures: Section;
  /** Every paragraph of opening and sections, in order; the signatures do not count. */
  paragraphs: Paragraph[];
  /** What the importer did to the text as received. */
  record: Verantwoording;
  /** Number of pages of the printed paper. */
  pages: number;
  href: string;
}
