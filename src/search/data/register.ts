import { collectionTitles } from '../../schemas/collections.ts';
import type { Edition } from '../../edition/index.ts';
import { registerNames } from '../../edition/entries.ts';
import type { Letter, Section } from '../../edition/model.ts';
import type { Entry } from '../../edition/registers.ts';
import type { EntryTuple, RegisterData } from './model.ts';
import { type ChoosePassage, passageChooser } from './targets.ts';

/** Address of an entry without its first slash, as the search data have it. */
export const shortHref = (href: string): string => href.slice(1);

/** What the browser needs to find things by name: `/zoek/register.json`. */
export function registerData({ letters, registers }: Edition): RegisterData {
  const choose = passageChooser(letters);
  const sections: Section[] = [];
  const entries = registerNames
    .flatMap((name): Entry[] => registers[name])
    .map((entry) => entryTuple(entry, targetOf(entry, letters, choose), sections));
  return { entries, sections: sections.map(sectionTuple) };
}

/** Where a name leads. */
interface Target {
  section?: Section | undefined;
  alinea: number;
}

function entryTuple(
  { data, href, passages }: Entry,
  { section, alinea }: Target,
  sections: Section[],
): EntryTuple {
  const { name, abbreviation, spellings, aliases } = data;
  const others = [abbreviation, ...spellings, ...aliases].filter((other) => other !== undefined);
  const place = section ? placeIn(sections, section) : -1;
  const count = new Set(passages.map(({ paragraph }) => paragraph)).size;
  return [shortHref(href), name, others.join('|'), place, alinea, count];
}

function placeIn(sections: Section[], section: Section): number {
  const place = sections.indexOf(section);
  return place < 0 ? sections.push(section) - 1 : place;
}

/** A name leads to its home, to where its bearer signs, or to the best passage that has it. */
function targetOf(entry: Entry, letters: readonly Letter[], choose: ChoosePassage): Target {
  const signed = letters.find(({ brief }) =>
    brief.signatories.some(({ name }) => entry.names.includes(name)),
  );
  const section = entry.home ?? signed?.signatures;
  if (section) return { section, alinea: 0 };
  const best = choose(entry);
  return { section: best?.section, alinea: best?.paragraph.number ?? 0 };
}

function sectionTuple({ href, title, collection, page }: Section): RegisterData['sections'][0] {
  const part = collection === undefined ? '' : `${collectionTitles[collection]} › `;
  return [href, part.startsWith(title) ? title : part + title, page];
}
