import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A text that is one reference, with what must be read in it. */
export interface Spelling {
  readonly text: string;
  /** Its ids, separated by spaces. */
  readonly papers: string;
  readonly kind?: string;
  readonly chamber?: string;
  readonly sessionYear?: string;
  readonly page?: string;
}

/** A text with its references: ids, and the words that they span. */
export interface Sentence {
  readonly text: string;
  readonly found: readonly { readonly papers: string; readonly words: string }[];
}

export const spellings = load<Spelling>('spellings');
export const sentences = load<Sentence>('sentences');
export const lookalikes = load<string>('lookalikes');

function load<T>(name: string): T[] {
  const file = new URL(`../fixtures/references/${name}.yaml`, import.meta.url);
  return parse(readFileSync(file, 'utf8')) as T[];
}
