import { formsOf, type Registered, sortOf } from './entries.ts';
import type { Section } from './model.ts';
import { isInside, type Naming, nameFinder } from './names.ts';
import { type Passage, passageAt } from './passages.ts';

/** A thing with a name: its entry, or its entries when it stands in more than one register. */
interface Bearer {
  entries: Registered[];
  /** Sorts of thing that it is; see `sortOf`. */
  sorts: Set<string | undefined>;
}

/**
 * Every paragraph that names an entry, for all entries in one walk through the letters, at the
 * first place where it does. Among things of one sort the longest name wins: words that are part
 * of it do not name another.
 */
export function passagesNaming(
  sections: readonly Section[],
  entries: readonly Registered[],
): ReadonlyMap<Registered, Passage[]> {
  const find = nameFinder(bearersOf(entries));
  const passages = new Map<Registered, Passage[]>(entries.map((entry) => [entry, []]));
  for (const section of sections)
    for (const paragraph of section.paragraphs) {
      const namings = find(paragraph.text);
      const shown = namings.filter((naming) => !namings.some((other) => hides(other, naming)));
      for (const [entry, { start, end }] of firstOfEach(shown))
        passages.get(entry)?.push(passageAt(section, paragraph, { start, end }, 'names'));
    }
  return passages;
}

/** Every form with what bears it. Entries that share a form are one thing: the edition sees to it. */
function bearersOf(entries: readonly Registered[]): [form: string, of: Bearer][] {
  const byForm = new Map<string, Bearer>();
  return entries.flatMap((entry): [string, Bearer][] => {
    const { names, words } = formsOf(entry.data);
    const known = names.map((name) => byForm.get(name)).find((bearer) => bearer !== undefined);
    const bearer = known ?? { entries: [], sorts: new Set() };
    bearer.entries.push(entry);
    bearer.sorts.add(sortOf(entry));
    const own = names.filter((name) => !byForm.has(name));
    for (const name of own) byForm.set(name, bearer);
    const alone: Bearer = { entries: [entry], sorts: new Set([sortOf(entry)]) };
    return [
      ...own.map((name): [string, Bearer] => [name, bearer]),
      ...words.map((word): [string, Bearer] => [word, alone]),
    ];
  });
}

const hides = (long: Naming<Bearer>, short: Naming<Bearer>): boolean =>
  long.of !== short.of &&
  isInside(short, long) &&
  [...long.of.sorts].some((sort) => sort !== undefined && short.of.sorts.has(sort));

function firstOfEach(namings: readonly Naming<Bearer>[]): Map<Registered, Naming<Bearer>> {
  const first = new Map<Registered, Naming<Bearer>>();
  for (const naming of namings)
    for (const entry of naming.of.entries) if (!first.has(entry)) first.set(entry, naming);
  return first;
}
