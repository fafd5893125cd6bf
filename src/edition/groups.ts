import { oneOrMore } from '../dutch/count.ts';
import type { AnyEntry } from './registers.ts';

/** Entries of a register under one heading, by name; without one when the register has no groups. */
export interface EntryGroup {
  title: string | undefined;
  entries: AnyEntry[];
}

/** Divides a register for readers: abbreviations, terms that a letter explains, and subjects. */
export function describeGroups(entries: readonly AnyEntry[], letters: number): EntryGroup[] {
  const explains = oneOrMore(letters, 'de brief uitlegt', 'de brieven uitleggen');
  const titles = ['Afkortingen', `Begrippen die ${explains}`, 'Onderwerpen'];
  const sorted = entries.toSorted((a, b) => labelOf(a).localeCompare(labelOf(b), 'nl'));
  return [undefined, ...titles]
    .map((title, place) => ({ title, entries: sorted.filter((one) => placeOf(one) === place) }))
    .filter((group) => group.entries.length > 0);
}

const labelOf = ({ data }: AnyEntry): string => data.abbreviation ?? data.name;

/** Place of the group of an entry: 0 for none. */
function placeOf({ register, data }: AnyEntry): number {
  if (register !== 'begrippen') return 0;
  if (data.abbreviation !== undefined) return 1;
  return data.meaning === undefined ? 3 : 2;
}
