import type { Paper } from '../schemas/register/kamerstukken.ts';

/*
 * What the search box loads, as JSON, each part only when a query needs it: the papers for a
 * number, the registers for a name, a letter for words of its text. What the browser can work
 * out itself is left out.
 */

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
  title: string;
  href: string;
  pages: number;
  alineas: number;
}

/** `/zoek/kamerstukken.json`: what can be found by number. */
export interface PapersData {
  letters: LetterNumbers[];
  papers: PaperData[];
}

/**
 * An entry of a register as one string, which compresses best, with `|` between:
 * - place in `sections` of the section where its name leads; empty for none;
 * - number of the paragraph there; empty for the section as a whole; with `~` before it when the
 *   section only names the thing and does not treat it;
 * - page of the printed paper on which the name stands in that paragraph;
 * - number of paragraphs that name it;
 * - id in the register; empty when its name gives it: `Den Haag` is den-haag;
 * - name, abbreviation and spellings, as the letters have them.
 */
export type EntryText = string;

/** `/zoek/register.json`: what can be found by name. */
export interface RegisterData {
  /** Sections that names lead to: address, place (letter if there are several, part, title), first page, and last if it is another. */
  sections: [href: string, place: string, page: number, endPage?: number][];
  /** The entries of each register, by its name. */
  entries: Record<string, EntryText[]>;
}

/** `/zoek/aliassen.json`: what is sent with the texts, since only they are searched for it. */
export interface AliasData {
  /** Entries of `begrippen` that are no names, but words for what a letter speaks of. */
  subjects: EntryText[];
  /**
   * What else readers call the entries of each register, the subjects after the others, and under
   * `kamerstukken` the papers; in the same order, with `|` between.
   */
  others: Record<string, string[]>;
}

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
  /** Page and text of each paragraph, and where in it the next pages start. */
  paragraphs: [page: number, text: string, ...breaks: number[]][];
  /** Number, page and text of each printed footnote. */
  footnotes?: [number: number, page: number, text: string][];
}

/** `/zoek/<letter>.json`: the text of a letter with what is needed to find words in it. */
export interface LetterData {
  id: string;
  sections: SectionData[];
  /** Stems of the parts of each compound, with blanks between. */
  compounds: Record<string, string>;
  /** By stem, stems of other words for the same, with blanks between. */
  synonyms: Record<string, string>;
  /** Numbers of the paragraphs that name an entry, by its address in the register: `/missies/nmi/`. */
  named: Record<string, number[]>;
}
