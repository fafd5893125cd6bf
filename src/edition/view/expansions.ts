import { perEdition } from '../build/edition.ts';
import type { EntryData } from '../build/entries.ts';

/** What an abbreviation stands for, and who says so. */
export interface Expansion {
  is: string;
  lang?: 'en' | undefined;
  /** A letter itself, a source that the editors name, or a Dutch dictionary. */
  by: 'letter' | 'source' | 'dictionary';
  source?: { name: string; url: string } | undefined;
}

/** What the register of terms says of each term. */
export const termsOf = perEdition(({ registers }): EntryData<'begrippen'>[] =>
  registers.begrippen.map(({ data }) => data),
);

/** A thing that can have an abbreviation. */
type Abbreviated = Pick<EntryData, 'name' | 'abbreviation'>;

/**
 * What the abbreviation of a thing stands for: its name in full, or what the terms say of it;
 * undefined without an abbreviation, or where no source was found.
 */
export function expansionOf(
  { name, abbreviation }: Abbreviated,
  terms: readonly EntryData<'begrippen'>[],
): Expansion | undefined {
  if (abbreviation === undefined) return undefined;
  if (abbreviation !== name) return { is: name, by: 'letter' };
  const full = terms.find((term) => term.name === name && term.full !== undefined)?.full;
  return full && { ...full, by: full.source === undefined ? 'dictionary' : 'source' };
}
