import { formatDate, formatPeriod } from '../dutch/dates.ts';
import type { Letter, Section } from './model.ts';
import { formatId } from './papers.ts';
import type { AnyEntry } from './registers.ts';

/** Name of a section where sections of other letters may stand beside it: then with its letter. */
export function sectionName(section: Section, letters: readonly Letter[]): string {
  return letters.length > 1 ? `${formatId(section.letter)}: ${section.title}` : section.title;
}

/** What the editors say of a letter, marked as theirs: it is no subject line of the printed paper. */
export function aboutLetter({ brief }: Letter): string {
  return `In het kort, volgens de redactie: ${brief.description}`;
}

/** Name of an entry with its abbreviation: `Capacity Building Mission Iraq (CBMI)`. */
export function entryTitle({ data: { name, abbreviation } }: AnyEntry): string {
  return abbreviation === undefined || abbreviation === name ? name : `${name} (${abbreviation})`;
}

/** What an entry of a register says of its thing, in short Dutch; nothing when it says no more. */
export function describeEntry(entry: AnyEntry): string {
  return parts(entry)
    .filter((part) => part !== undefined)
    .join(' · ');
}

function parts({ register, data }: AnyEntry): (string | undefined)[] {
  switch (register) {
    case 'missies':
      return [data.kind, data.status, data.period && formatPeriod(data.period)];
    case 'begrippen':
      return [data.meaning];
    case 'personen':
      return [data.role];
    case 'plaatsen':
      return [data.country ? `${data.kind} in ${data.country}` : data.kind];
    case 'rechtsbronnen':
      return [data.kind, data.date && formatDate(data.date), data.symbol];
    case 'organisaties':
      return [];
  }
}
