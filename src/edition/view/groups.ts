import { ui } from '../../interface/index.ts';
import type { EntryData } from '../build/entries.ts';
import { type AnyEntry, paperOf } from '../build/registers.ts';

/** Entries of a register under one heading; without one when the register has no groups. */
export interface EntryGroup {
  title: string | undefined;
  /** Fragment of the group, for ever once published. */
  id: string;
  entries: AnyEntry[];
}

/**
 * Divides a register for readers: terms into abbreviations, what a letter explains, and subjects;
 * sources into resolutions, treaties, the constitution, and letters and reports of which no number is
 * known. What is a paper stands among the papers alone.
 */
export function describeGroups(all: readonly AnyEntry[], letters: number): EntryGroup[] {
  const entries = all.filter((entry) => paperOf(entry) === undefined);
  const groups = [
    { title: undefined, id: 'groep-alle' },
    { title: ui.registers.abbreviations, id: 'groep-afkortingen' },
    { title: ui.registers.explained(letters), id: 'groep-uitleg' },
    { title: ui.registers.subjects, id: 'groep-onderwerpen' },
    { title: ui.registers.resolutions, id: 'groep-resoluties' },
    { title: ui.registers.treaties, id: 'groep-verdragen' },
    { title: ui.registers.constitution, id: 'groep-grondwet' },
    { title: ui.registers.lettersAndReports, id: 'groep-brieven' },
  ];
  return groups
    .map((group) => ({ ...group, entries: entries.filter((one) => groupOf(one) === group.id) }))
    .filter((group) => group.entries.length > 0);
}

/** What kind of term an entry is: an abbreviation, one that a letter explains, or a subject. */
export function termKindOf({
  abbreviation,
  meaning,
}: EntryData<'begrippen'>): 'abbreviation' | 'explained' | 'subject' {
  if (abbreviation !== undefined) return 'abbreviation';
  return meaning === undefined ? 'subject' : 'explained';
}

/** Fragment of the group of an entry. */
function groupOf({ register, data }: AnyEntry): string {
  if (register === 'rechtsbronnen') return SOURCES[data.kind];
  return register === 'begrippen' ? TERMS[termKindOf(data)] : 'groep-alle';
}

/** Fragment of the group of subjects. */
export const SUBJECTS = 'groep-onderwerpen';

const TERMS = {
  abbreviation: 'groep-afkortingen',
  explained: 'groep-uitleg',
  subject: 'groep-onderwerpen',
} as const;

const SOURCES = {
  resolutie: 'groep-resoluties',
  verdragsartikel: 'groep-verdragen',
  grondwetsartikel: 'groep-grondwet',
  brief: 'groep-brieven',
  rapport: 'groep-brieven',
} as const;
