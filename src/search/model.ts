import type { Paper } from '../schemas/register/kamerstukken.ts';

/*
 * What the search box loads, as JSON, each part only when a query needs it: the papers for a
 * number, the registers for a name, a letter for words of its text. What the browser can work
 * out itself is left out.
 */

/** With more letters than these, only those are loaded that a query is about. */
export const MOST_LETTERS = 3;

/** Letters of one index of Pagefind: what makes it takes memory with the number of words, 4.6 GB for a thousand. */
export const INDEXED_TOGETHER = 300;

/** Folders of the indexes of Pagefind that so many letters take, one at least. */
export const indexFolders = (letters: number, together = INDEXED_TOGETHER): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(letters / together)) }, (_, at) =>
    at === 0 ? 'pagefind/' : `pagefind/${at + 1}/`,
  );

/** Kinds of things that a result can be; filters go by them. */
export type Kind =
  | 'motie'
  | 'kamerstuk'
  | 'missie'
  | 'begrip'
  | 'persoon'
  | 'organisatie'
  | 'plaats'
  | 'rechtsbron'
  | 'vindplaats'
  | 'bedrag'
  | 'paragraaf'
  | 'pagina';

/** A paper that the letters cite. */
export interface PaperData {
  /** Canonical ids, the official one first. */
  ids: string[];
  kind: Paper['kind'];
  name: string;
  /** What it is about or, where that is not known, what the letters cite it for. */
  subject?: string | undefined;
  /** Other names: its date, its movers, and a number that it bears elsewhere. */
  names: string[];
  /** Number of passages that cite it. */
  passages: number;
}

/** A letter of the edition, with how many pages and paragraphs it has. */
export interface LetterNumbers {
  id: string;
  pages: number;
  alineas: number;
  /** Its date, where there are several letters and it is known: `2019-04-18`. */
  date?: string;
}

/** `/zoek/kamerstukken.json`: what can be found by number. */
export interface PapersData {
  letters: LetterNumbers[];
  papers: PaperData[];
}

/** Where the name of an entry leads: nowhere, to a section as a whole, or to a place in it. */
export type EntryPlace = [
  /** Index in `sections`. */
  section?: number,
  /** Number of the paragraph; the fragment of an item or footnote: `alinea-12-2`, `voetnoot-3`. */
  place?: number | string,
  /** Page of the printed paper on which the name occurs there. */
  page?: number,
  /** 1 if the section only names the thing and does not treat it. */
  named?: 1,
];

/** An entry of a register; a tuple, of which there are hundreds, takes a tenth less than an object. */
export type EntryData = [
  place: EntryPlace,
  /** Number of paragraphs that name it. */
  passages: number,
  /** Id in the register; empty if its name gives it: `Den Haag` is den-haag. */
  id: string,
  name: string,
  /** Abbreviation and spellings, as the letters have them. */
  ...others: string[],
];

/** `/zoek/register.json`: what can be found by name. */
export interface RegisterData {
  /** Sections that names lead to: address, place (letter if there are several, part, title), first page, and last if it is another. */
  sections: [href: string, place: string, page: number, endPage?: number][];
  /** The entries of each register, by its name. */
  entries: Record<string, EntryData[]>;
}

/** `/zoek/aliassen.json`: what is sent with the texts, since only they are searched for it. */
export interface AliasData {
  /** Entries of `begrippen` that are no names, but words for what a letter speaks of. */
  subjects: EntryData[];
  /**
   * What else readers call the entries of each register, the subjects after the others, and under
   * `kamerstukken` the papers; in the same order.
   */
  others: Record<string, string[][]>;
}

/** A block of a letter: a line is an item of a list or a row of a table, with tabs between cells. */
export type ParagraphData = [
  page: number,
  text: string,
  /** Offsets in the text at which the next pages start. */
  breaks?: number[],
  /** Offset and fragment of each item of a list. */
  items?: [start: number, fragment: string][],
];

/** A printed footnote, by its number through the letter. */
type FootnoteData = [number: number, page: number, text: string];

/** A section of a letter; its paragraphs are numbered on from `first`. */
export interface SectionData {
  href: string;
  title: string;
  /** Name of its collection: `Missies`; empty for the opening and the signatures. */
  part: string;
  countries: string[];
  /** Place in the list of the section over it; -1 for none. */
  parent: number;
  first: number;
  paragraphs: ParagraphData[];
  footnotes?: FootnoteData[];
}

/** `/zoek/<letter>.json`: the text of a letter with what is needed to find words in it. */
export interface LetterData {
  id: string;
  /** Date of the letter: `2019-04-08`; empty for the papers' own words. */
  date: string;
  sections: SectionData[];
  /** Stems of the parts of each compound, with single spaces. */
  compounds: Record<string, string>;
  /** Groups of words that mean about the same, by their stems: those that it has, and others, with single spaces. */
  synonyms: [own: string, others: string][];
}
