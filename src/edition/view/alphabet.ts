import { parseName, withoutPrefix } from '../../dutch/person.ts';
import type { AnyEntry } from '../build/registers.ts';

/** Entries under the letter that a reader looks for them by. */
export interface LetterGroup {
  letter: string;
  entries: AnyEntry[];
}

/** What an entry is called: its abbreviation, when it has one. */
const entryLabel = ({ data }: AnyEntry): string => data.abbreviation ?? data.name;

/** Divides the entries of a register by first letter, in the order of the alphabet. */
export function byLetter(entries: readonly AnyEntry[]): LetterGroup[] {
  const sorted = entries
    .map((entry) => ({ entry, key: sortKey(entry) }))
    .sort((a, b) => a.key.localeCompare(b.key, 'nl', { numeric: true }));
  const groups = Map.groupBy(sorted, ({ key }) => firstLetter(key));
  return [...groups].map(([letter, group]) => ({
    letter,
    entries: group.map(({ entry }) => entry),
  }));
}

/** People by surname, without its prefix; offices and other things by their name. */
function sortKey(entry: AnyEntry): string {
  if (entry.register !== 'personen' || entry.data.office) return entryLabel(entry);
  const { family } = parseName(entry.data.name);
  return withoutPrefix(family).split(' ').at(-1) ?? family;
}

/** The letter without its accent; a digit or sign stands for itself. */
const firstLetter = (key: string): string => key.normalize('NFD').charAt(0).toLocaleUpperCase('nl');
