/*
 * The text of a letter as plain data: blocks with marks. Everything that readers and machines get
 * is a function of it. Offsets are in UTF-16 units of the block's own text; `end` is exclusive.
 */

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

/** Words that lead to a paper, to another instrument, to a dossier, or to the Handelingen. */
export interface Reference extends Span {
  kind: 'reference';
  /**
   * MDX writes the first two; words that cite a dossier without a number, or the Handelingen and their
   * Aanhangsel, are found in the text.
   */
  scheme: 'kamerstuk' | 'rechtsbron' | 'dossier' | 'handelingen';
  /** Canonical ids; more than one for a list or a paper filed under two dossiers. */
  ids: string[];
}

/** The place where a page of the printed paper starts. */
export interface PageStart extends Span {
  kind: 'page';
  page: number;
}

/** The place where a printed footnote is called; the call itself is no part of the words. */
export interface Call extends Span {
  kind: 'call';
  /** Number of the footnote through the letter. */
  footnote: number;
  /** The call as printed: `1`, `*`. */
  printed: string;
}

/** The place behind which the mark of an editors' note stands. */
export interface NoteMark extends Span {
  kind: 'note';
  /** Fragment of the note: `noot-mandaat-nr-615`. */
  id: string;
  /** Letter that marks it: `a`, `ab`. */
  label: string;
}

/** An abbreviation or term, where a section has it first, with its entry in the register. */
interface Term extends Span {
  kind: 'term';
  id: string;
  href: string;
  /** What an abbreviation stands for; undefined where it is not known, or the words are in full. */
  full?: string | undefined;
}

/** The words of a date that a datum rests on. */
interface Time extends Span {
  kind: 'time';
  /** A day, month or year: `2019-03-23`. */
  datetime: string;
}

/** The words of a number that a datum rests on. */
interface Datum extends Span {
  kind: 'data';
  /** In digits; of a range, both ends with a slash between. */
  value: string;
}

/** English words, or a number that must not break over lines. */
interface Plain extends Span {
  kind: 'english' | 'number';
}

/** What is known of words, or of a place between them. */
export type Mark = Reference | PageStart | Call | NoteMark | Term | Time | Datum | Plain;

/** Words of the letter, exactly, with single spaces, and what is known of them. */
export interface Text {
  text: string;
  marks: Mark[];
}

/** A numbered block (alinea) of the letter. */
interface Numbered extends Text {
  /** Fragment of its address: `alinea-47`. */
  id: string;
  /** Number through the whole letter, from 1. */
  number: number;
  /** Page of the printed paper on which it starts. */
  page: number;
}

/** A paragraph. */
interface Paragraph extends Numbered {
  kind: 'paragraph';
}

/** A list; the texts of its items stand in `text`, a line each. */
export interface List extends Numbered {
  kind: 'list';
  items: Item[];
}

/** An item of a list: where its text stands in that of the list. */
export interface Item extends Span {
  /** Fragment of its address: `alinea-47-2`, nested `alinea-47-2-1`. */
  id: string;
  /** Its printed mark, no part of its text: `a.`, `1°.`, `–`. */
  mark: string;
  /** Depth, from 1. */
  level: number;
}

/** A table; its cells stand in `text`, a line a row, with tabs between. */
export interface Table extends Numbered {
  kind: 'table';
  /** The line above it that says what its figures are in, or what it is. */
  caption: Span | undefined;
  rows: Row[];
}

/** A row of a table. */
export interface Row {
  /** Whether its cells head columns. */
  head: boolean;
  cells: Cell[];
}

/** A cell of a table: where its text stands in that of the table. */
export interface Cell extends Span {
  /** Columns and rows that it covers. */
  columns: number;
  rows: number;
  /** How it is set: figures at the end of the line. */
  align: 'start' | 'center' | 'end';
}

/** A numbered block of the letter. */
export type Block = Paragraph | List | Table;

/** A printed footnote. */
export interface Footnote extends Text {
  kind: 'footnote';
  /** Fragment of its address: `voetnoot-3`. */
  id: string;
  /** Number through the whole letter: the printed one, unless marks repeat or are no number. */
  number: number;
  /** Its mark as printed, no part of its text. */
  printed: string;
  /** Page of the printed paper on which it is called. */
  page: number;
}

/** A text with an address of its own. */
export type Unit = Block | Footnote;

type Marked = Pick<Text, 'marks'>;

/** The references of a text. */
export const referencesIn = ({ marks }: Marked): Reference[] =>
  marks.filter((mark) => mark.kind === 'reference');

/** The pages that start in a text, or with it. */
export const pagesIn = ({ marks }: Marked): PageStart[] =>
  marks.filter((mark) => mark.kind === 'page');

/** The calls of footnotes in a text. */
export const callsIn = ({ marks }: Marked): Call[] => marks.filter((mark) => mark.kind === 'call');

/** Page of the printed paper on which the character at an offset stands. */
export const pageAt = (unit: Pick<Unit, 'page' | 'marks'>, offset: number): number =>
  pagesIn(unit).findLast(({ start }) => start <= offset)?.page ?? unit.page;

/** Page of the printed paper on which a text ends. */
export const endPageOf = (unit: Pick<Unit, 'page' | 'marks'>): number => pageAt(unit, Infinity);

/** Fragment of the place at an offset: of the item that has it, else of the text as a whole. */
export function fragmentAt(unit: Unit, offset: number): string {
  if (unit.kind !== 'list') return unit.id;
  return unit.items.findLast(({ start }) => start <= offset)?.id ?? unit.id;
}
