import type { Problem } from '../problem/problem.ts';
import type { Verantwoording } from '../schemas/letter/verantwoording.ts';
import type { Located } from '../yaml/read.ts';

/** A word of the text as received. */
export interface SourceWord {
  text: string;
  /** Line of `bron.txt` that it starts on. */
  line: number;
  /** Line that it ends on, when it was made of words of two lines. */
  endLine: number;
  /** Page of the printed paper that its first character stands on. */
  page: number;
  /** Offset of its first character on the next page, when that starts inside it. */
  pageStartsAt: number | undefined;
}

/** A word of the edition. */
export interface EditionWord {
  text: string;
  /** MDX file, from the project's root. */
  file: string;
  line: number;
  /** Page that the edition puts it on. */
  page: number;
  /** Offset of its first character on the next page, when the edition marks that inside it. */
  pageStartsAt: number | undefined;
  /** Whether a paragraph or heading starts with it. */
  startsBlock: boolean;
  /** Whether it belongs to a heading or a signature, which need no empty line around them. */
  apart: boolean;
}

/** A footnote of the edition, its printed mark the first word. */
export interface EditionNote {
  number: number;
  words: EditionWord[];
}

/** A footnote of the text as received. */
export interface SourceNote {
  number: number;
  words: SourceWord[];
}

/** Words, or why they can't be read. */
export interface Read<Word> {
  words: Word[];
  problems: Problem[];
}

/** A file as text. */
export interface TextFile {
  /** From the project's root, for messages. */
  file: string;
  text: string;
}

/** The text as received, by line. */
export interface Source {
  file: string;
  lines: readonly string[];
}

/** Lines of which nothing is of the letter, by what is recorded. */
export const leftOut = ({ furniture }: Verantwoording): Set<number> =>
  new Set(furniture.flatMap(({ line, beside }) => (beside ? [] : [line])));

/** What is recorded of the import, and where. */
export type Recorded = Located<Verantwoording>;

/** What to do about a record that does not hold. */
export const RECORD_REMEDY =
  'The import writes this file: run it again, and say in brief.yaml what must be otherwise.';
