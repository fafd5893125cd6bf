import { ui } from '../../interface/index.ts';
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

/** Place of the group of an entry: 0 for none. */
function placeOf({ register, data }: AnyEntry): number {
  if (register !== 'begrippen') return 0;
  if (data.abbreviation !== undefined) return 1;
  return data.meaning === undefined ? 3 : 2;
}
