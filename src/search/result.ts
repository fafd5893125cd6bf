import type { Kind } from './model.ts';

/** A stretch of a text that is marked. */
export interface Mark {
  start: number;
  end: number;
}

/** Some words around what was found. */
export interface Excerpt {
  text: string;
  marks: Mark[];
}

/** A result: one place to go to, with what a reader needs to choose it. */
export interface Result {
  /** Where its main link leads. */
  href: string;
  title: string;
  kind: Kind;
  /** Part, section and page: `Missies › Trainingsmissie › bladzijde 7`. */
  place: string;
  excerpt?: Excerpt | undefined;
  /** Another place of interest: all passages of a thing, its page in a register. */
  more?: { href: string; text: string } | undefined;
  /** What filters go by: every kind that it is, its part, its countries. */
  kinds: Kind[];
  part: string;
  countries: string[];
  /** Words and names to mark where it leads, as search compares them. */
  words: string[];
}
