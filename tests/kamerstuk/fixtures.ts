import { readFileSync } from 'node:fs';
import fc from 'fast-check';
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

/** Reads the cases of `tests/fixtures/references/<name>.yaml`. */
export function loadFixture<T>(name: string): T[] {
  const file = new URL(`../fixtures/references/${name}.yaml`, import.meta.url);
  return parse(readFileSync(file, 'utf8')) as T[];
}

/** The letter 27 925, nr. 651 as received, with its line breaks. */
export function readLetter(): string {
  return readFileSync(new URL('../../content/27925-651/bron.txt', import.meta.url), 'utf8');
}

const tokens =
  '27 925 , nr. nrs. 637 - / en t/m p. 5 Kamerstukken II TK EK 2018/19 2018–2019 ( ) 34775 V C 21501-20 . ; \n \u00a0 Handelingen kst- R 1669 36 281 36\u00a0200 K dossier wetsvoorstel Wet Kamerstuk 9723 (36 V) Aanhangsel 2018/19, nr. item 8 h-tk-20152016-60-8 € 14 september'.split(
    ' ',
  );
/** Texts that no one wrote: any characters, and the words of references in any order. */
export const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(' ', ...tokens), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...tokens), { maxLength: 60 }).map((parts) => parts.join(' ')),
);
