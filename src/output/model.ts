import type { Letter } from '../edition/model.ts';

/** A file of the built site that is no page. */
export type OutputFile = {
  /** From the root of the site: `zoek/27925-651.json`. */
  path: string;
  /** Makes what it holds. */
  make(): string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;
  /** All that it is made of; given, it is kept under the digest of that. */
  of?: unknown;
};

/**
 * What a letter's files depend on beside the letter: small, and plain data. A file that is kept is
 * kept under both.
 */
export interface KnownToOutputs {
  /** Numbers of the blocks that name an entry of a register, by its address: `/missies/nmi/`. */
  named: Readonly<Record<string, readonly number[]>>;
  /** Groups of words of one meaning, for search. */
  synonyms: readonly (readonly string[])[];
}

/** A form in which letters are published: the files of each, and those across all of them. */
export interface Output<Across> {
  ofLetter?: (letter: Letter, known: KnownToOutputs) => OutputFile[];
  ofEdition?: (across: Across) => OutputFile[];
}
