import type { LocatedBrief } from '../content-files/brief.ts';

/** A line of the text as received. */
export interface Line {
  /** Its number in `bron.txt`, from 1. */
  number: number;
  /** Its words with single spaces; empty for an empty line. */
  text: string;
  /** Whether exactly one space stands before its text, which marks the top of a printed page. */
  indented: boolean;
}

/** A line and the page of the printed paper that it stands on. */
export interface PagedLine extends Line {
  page: number;
  /** Whether it is the first line of that page. */
  startsPage: boolean;
}

/** Part of the letter, made of whole lines; `index` points into the outline or the signatories. */
export type Block =
  | { kind: 'heading' | 'signature'; index: number; lines: PagedLine[] }
  | { kind: 'paragraph'; lines: PagedLine[] };

/** Place where a printed page starts inside a stretch of text. */
export interface Break {
  page: number;
  /** Offset in the text of the first character on that page. */
  offset: number;
}

/** A word of the letter, with the punctuation that it is printed with. */
export interface Word {
  text: string;
  /** Line of its first character. */
  line: number;
  /** Whether it is the last word of a line. */
  endsLine: boolean;
  /** Pages that start with it (offset 0) or inside it. */
  breaks: Break[];
}

/** The words of a block as one string, with single spaces. */
export interface Text {
  text: string;
  breaks: Break[];
}

/** Words around which a link is laid. */
export interface LinkSpan {
  start: number;
  /** Exclusive. */
  end: number;
  /** Address as the MDX has it: `kamerstuk:27925-637`. */
  url: string;
}

/** What a finder of references reports. */
export interface FoundSpan {
  start: number;
  end: number;
}

/** What a dictionary says of a word, without punctuation around it. */
export interface Dictionary {
  /** Whether it allows the word: it has it, or words to compound it of. */
  isWord: (word: string) => boolean;
  /** Whether it has the word itself, in this or another form, and not only its parts. */
  isEntry: (word: string) => boolean;
}

/** Grammars and dictionary that the importer asks; it knows none by itself. */
export interface Tools extends Dictionary {
  /** Finds references to papers in a paragraph. */
  findReferences: (text: string) => readonly (FoundSpan & { ids: readonly string[] })[];
  /** Finds references to resolutions, treaty articles and the like in a paragraph. */
  findInstruments: (text: string) => readonly (FoundSpan & { id: string })[];
}

/** Where a value of `brief.yaml` stands, for messages. */
export type BriefPlace = LocatedBrief['place'];
