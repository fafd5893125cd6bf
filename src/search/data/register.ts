import { collectionTitles } from '../../schemas/collections.ts';
import type { Edition } from '../../edition/index.ts';
import { type RegisterName, registerNames } from '../../edition/entries.ts';
import type { Letter, Section } from '../../edition/model.ts';
import type { Entry } from '../../edition/registers.ts';
import { keyOf } from '../identity/names.ts';
import { slugOf } from '../language/fold.ts';
import { stem } from '../language/stem.ts';
import { tokenize } from '../language/tokens.ts';
import type { EntryTuple, RegisterData } from './model.ts';
import { type ChoosePassage, passageChooser } from './targets.ts';

/** What the browser needs to find things by name: `/zoek/register.json`. */
export function registerData({ letters, registers }: Edition): RegisterData {
  const choose = passageChooser(letters);
  const sections: Section[] = [];
  const seen = new Map<string, EntryTuple>();
  const kept = registerNames.map((register): [RegisterName, EntryTuple[]] => [
    register,
    registers[register]
      .map((entry: Entry) => entryTuple(entry, targetOf(entry, letters, choose), sections))
      .filter((tuple) => isFirst(tuple, seen)),
  ]);
  return { entries: Object.fromEntries(kept), sections: sections.map(sectionTuple) };
}

/** A thing that two registers have under one name is sent once, with the names of both. */
function isFirst(tuple: EntryTuple, seen: Map<string, EntryTuple>): boolean {
  const [, name, aliases, section, alinea] = tuple;
  const key = [stemOf(name), section, alinea].join('|');
  const first = seen.get(key);
  seen.set(key, first ?? tuple);
  if (first) first[2] = differentForms(name, [...first[2].split('|'), ...aliases.split('|')]);
  return first === undefined;
}

/** Where a name leads. */
interface Target {
  section?: Section | undefined;
  alinea: number;
}

function entryTuple(
  { data, passages }: Entry,
  { section, alinea }: Target,
  sections: Section[],
): EntryTuple {
  const { name, abbreviation, spellings, aliases } = data;
  const others = [abbreviation, ...spellings, ...aliases].filter((other) => other !== undefined);
  const place = section ? placeIn(sections, section) : -1;
  const count = new Set(passages.map(({ paragraph }) => paragraph)).size;
  const id = data.id === slugOf(name) ? '' : data.id;
  return [id, name, differentForms(name, others), place, alinea, count];
}

/** The other names of a thing, leaving out what search takes for the same. */
function differentForms(name: string, others: readonly string[]): string {
  const forms = new Map([name, ...others].toReversed().map((form) => [stemOf(form), form]));
  forms.delete(stemOf(name));
  forms.delete('');
  return [...forms.values()].reverse().join('|');
}

const stemOf = (form: string): string => stem(keyOf(tokenize(form)));

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
