import type { LocatedBrief } from '../content-files/brief.ts';

/** A line of the text as received. */
export interface Line {
  /** Its number in `bron.txt`, from 1. */
  number: number;
  /** Its words with single spaces, calls of footnotes left out; empty for an empty line. */
  text: string;
  /** The same with the calls: as an editor finds it in `bron.txt`. */
  printed: string;
  /** The line with every blank, so that columns can be told; but no form feed, nor the space of a page top. */
  raw: string;
  /** Whether exactly one space stands before its text, which marks the top of a printed page. */
  indented: boolean;
  /** Whether a form feed stands before its text, which ends a printed page. */
  fed: boolean;
  /** Calls of footnotes, each with its offset in the text. */
  calls: readonly Called[];
  /** Its words that were received with ligatures or loose accents, and as the edition has them. */
  composed?: readonly { printed: string; result: string }[];
  /** Its characters that no printed letter has; those without a shape are left out of its words. */
  strange?: readonly string[];
  /** Whether it is a part of the imprint, beside which its line has words of the letter. */
  beside?: true;
  /** How it is printed; undefined where the source does not tell. */
  print?: Print;
}

/** How a line is printed, as a PDF tells. */
export interface Print {
  /** Digits and asterisks that are small and raised, each with its offset in the printed words. */
  raised: readonly { offset: number; mark: string }[];
  /** Face of the whole line, when it is not that of running text. */
  face?: 'bold' | 'italic';
  /** Its width, in letters of the average width. */
  width?: number;
  /** Whether its type is smaller than that of running text, as that of tables. */
  small?: true;
  /**
   * What it is by its place and size: a line of the printed page, the first line of a footnote, one
   * that goes on with it, a line in small type above these; or what stands for a picture.
   */
  role?: 'furniture' | 'note' | 'in note' | 'small' | 'picture';
}

/** Place in a text where a footnote is called. */
export interface Called {
  /** Number of the footnote through the letter. */
  note: number;
  /** The call as printed: `1`, `*`. */
  mark: string;
  /** Offset in the text, in which the call itself is left out. */
  offset: number;
}

/** A line and the page of the printed paper that it stands on. */
export interface PagedLine extends Line {
  /** Number of the page; 0 in a text without pages. */
  page: number;
  /** Whether it is the first line of that page. */
  startsPage: boolean;
  /** Blanks before it, counted from the margin of the page. */
  indent: number;
}

/** A paragraph of an item of a list. */
export interface ItemLines {
  /** Depth of its list, from 1. */
  level: number;
  /** Its printed mark, left out of its lines; undefined for a further paragraph of the item. */
  mark: string | undefined;
  lines: PagedLine[];
}

/** A table, its cells row by row; those of a row are as many as its columns. */
export interface TableLines {
  /** Lines above it that say what it is, or what its figures are in. */
  caption: PagedLine[];
  /** How many of its first rows head columns. */
  heads: number;
  rows: PagedLine[][][];
  /** Cells that another covers, by `row,column`: the one before it, or the one above. */
  merged?: ReadonlyMap<string, 'Left' | 'Up'>;
  /** The stretches of lines that it stands on, one a page, as the record has them. */
  stretches: { line: number; endLine: number; rows: number[]; columns: number[] }[];
}

/**
 * Part of the letter, made of whole lines; `index` points into the outline or the signatories. A part
 * of the printed head is a block of its own.
 */
export type Block =
  | { kind: 'heading' | 'signature'; index: number; lines: PagedLine[] }
  | { kind: 'head' | 'paragraph'; lines: PagedLine[] }
  | { kind: 'list'; lines: PagedLine[]; items: ItemLines[] }
  | { kind: 'table'; lines: PagedLine[]; table: TableLines };

/** A printed footnote, taken from the foot of its page. */
export interface Note {
  /** Its number through the letter. */
  number: number;
  /** Its mark as printed: `1`, `*`. */
  mark: string;
  page: number;
  /** Its lines without the mark. */
  lines: PagedLine[];
  /** The stretches of lines that it stands on, one a page. */
  stretches: { line: number; endLine: number }[];
}

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
  /** Footnotes that it calls. */
  calls: Called[];
}

/** The words of a block as one string, with single spaces. */
export interface Text {
  text: string;
  breaks: Break[];
  calls: Called[];
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
