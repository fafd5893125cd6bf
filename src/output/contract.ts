import type { Edition } from '../edition/build/edition.ts';
import type { Registered } from '../edition/build/entries.ts';
import type { PaperEntry } from '../edition/build/papers.ts';
import type { Letter } from '../edition/model.ts';
import type { Publication } from '../schemas/register/uitgave.ts';
import type { Span } from '../text/model.ts';

/** A file of the built site that is no page. */
export interface OutputFile {
  /** From the root of the site: `zoek/27925-651.json`. */
  path: string;
  /** Makes what it holds. */
  make(): string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;
  /**
   * All that it is made of, when that is less than the letter; it is kept under the digest of that. Left
   * out, a file of a letter is kept until the letter changes, what is known to it, or the address of
   * the site; others are always made.
   */
  of?: unknown;
}

/** An entry of a register in one letter. */
export interface NamedEntry {
  /** Numbers of the blocks that name it, and of the footnotes. */
  numbers: number[];
  footnotes: number[];
  /** Every form in which a letter may name or mean it. */
  names: readonly string[];
}

/** Words of a letter that name or cite something: a stretch of one of its texts. */
export interface Mention extends Span {
  /** Id of the block or footnote: `alinea-47`. */
  unit: string;
}

/** An entry of a register, with every place in one letter that names or cites it. */
export type MentionedEntry = Registered & { mentions: Mention[] };

/** A paper, with every place in one letter that deals with it. */
export interface MentionedPaper extends Pick<PaperEntry, 'data' | 'ids' | 'dossier'> {
  cited: Mention[];
  related: Mention[];
}

/**
 * What a letter's files and its summary depend on beside the letter: small, and plain data. What is
 * kept of a letter is kept under both.
 */
export interface KnownToOutputs {
  /** The entries that the letter names, by their address: `/missies/nmi/`. */
  named: Readonly<Record<string, NamedEntry>>;
  /** The same entries, with what the registers say of them, and where it names them. */
  entries: readonly MentionedEntry[];
  /** The papers that it deals with. */
  papers: readonly MentionedPaper[];
  /** Who publishes the edition. */
  publication: Publication;
  /** Groups of words of one meaning, for search. */
  synonyms: readonly (readonly string[])[];
}

/**
 * A form in which letters are published: the files of each, and those across all of them. Those
 * across letters are made of a summary of each and of what the registers say, and never of a text.
 * @template S What the files across letters need of one letter, as plain data.
 */
export interface Output<S = undefined> {
  ofLetter?: (letter: Letter, known: KnownToOutputs) => OutputFile[];
  /** Takes from a letter what files across letters need; kept until letter or `known` changes. */
  summaryOf?: (letter: Letter, known: KnownToOutputs) => S;
  /** @param summaries In the order of the letters of the edition. */
  ofEdition?: (summaries: readonly S[], across: Edition) => OutputFile[];
}
