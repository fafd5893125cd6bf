import type { EntryData } from '../edition/build/entries.ts';
import { type Expansion, expansionOf } from '../edition/view/expansions.ts';
import { ui } from '../interface/index.ts';
import type { KnownToOutputs } from './contract.ts';

/** A term of a letter, for a form that has no register to lead to. */
export interface GlossaryEntry {
  /** Id in the register of terms: `navo`. */
  id: string;
  /** The abbreviation, or the term. */
  name: string;
  /** Language of the name, when it is not Dutch. */
  lang: 'en' | undefined;
  /** What an abbreviation stands for; undefined where no source was found. */
  full: Expansion | undefined;
  /** Whether it is an abbreviation. */
  isShort: boolean;
  /** What the letter says of it, verbatim. */
  meaning: string | undefined;
}

/** The terms that a letter names of which there is something to say, in alphabetical order. */
export function glossaryOf({ entries }: Pick<KnownToOutputs, 'entries'>): GlossaryEntry[] {
  const terms = entries.flatMap((entry) => (entry.register === 'begrippen' ? [entry.data] : []));
  return terms
    .filter(({ abbreviation, meaning }) => abbreviation !== undefined || meaning !== undefined)
    .map((term) => glossaryEntry(term, terms))
    .sort((a, b) => a.name.localeCompare(b.name, ui.site.language));
}

function glossaryEntry(
  term: EntryData<'begrippen'>,
  terms: readonly EntryData<'begrippen'>[],
): GlossaryEntry {
  const { id, name, abbreviation, lang, meaning } = term;
  const isShort = abbreviation !== undefined;
  const full = expansionOf(term, terms);
  return {
    ...{ id, isShort, meaning },
    name: abbreviation ?? ui.format.capital(name),
    lang: isShort ? undefined : lang,
    // Of a name that the letter writes in full the language is that of the name.
    full: full?.by === 'letter' ? { ...full, lang } : full,
  };
}
