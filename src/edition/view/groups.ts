import { ui } from '../../interface/index.ts';
import type { EntryData } from '../build/entries.ts';
import type { AnyEntry } from '../build/registers.ts';

/** Entries of a register under one heading; without one when the register has no groups. */
export interface EntryGroup {
  title: string | undefined;
  /** Fragment of the group, for ever once published. */
  id: string;
  entries: AnyEntry[];
}

/** Divides a register for readers: abbreviations, terms that a letter explains, and subjects. */
export function describeGroups(entries: readonly AnyEntry[], letters: number): EntryGroup[] {
  const groups = [
    { title: undefined, id: 'groep-alle' },
    { title: ui.registers.abbreviations, id: 'groep-afkortingen' },
    { title: ui.registers.explained(letters), id: 'groep-uitleg' },
    { title: ui.registers.subjects, id: 'groep-onderwerpen' },
  ];
  return groups
    .map((group, place) => ({ ...group, entries: entries.filter((one) => placeOf(one) === place) }))
    .filter((group) => group.entries.length > 0);
}

/** Kinds of terms, in the order in which readers see them. */
const TERM_KINDS = ['abbreviation', 'explained', 'subject'] as const;

/** What kind of term an entry is: an abbreviation, one that a letter explains, or a subject. */
export function termKindOf({
  abbreviation,
  meaning,
}: EntryData<'begrippen'>): (typeof TERM_KINDS)[number] {
  if (abbreviation !== undefined) return 'abbreviation';
  return meaning === undefined ? 'subject' : 'explained';
}

/** Place of the group of an entry: 0 for none. */
const placeOf = ({ register, data }: AnyEntry): number =>
  register === 'begrippen' ? 1 + TERM_KINDS.indexOf(termKindOf(data)) : 0;
