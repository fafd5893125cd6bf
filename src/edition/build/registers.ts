import { z } from 'zod';
import { paperHref } from '../../addresses/address.ts';
import { assertNoProblems } from '../../problem/problem.ts';
import { isInside, nameFinder, type Naming } from '../../text/names.ts';
import { type Located, locateYaml } from '../../yaml/read.ts';
import { repeatedIds } from '../../yaml/repeated.ts';
import {
  type EntryData,
  entryHref,
  formsOf,
  namesOf,
  type Registered,
  type RegisterName,
  registerNames,
  registerSchemas,
  sortOf,
} from './entries.ts';
import { type Section, unitsOf } from '../model.ts';
import {
  type Mentions,
  type Passage,
  passageAt,
  type SectionIndex,
  unitOf,
  withNew,
} from './passages.ts';

/** An entry of a register with what the letters say of it. */
export interface Entry<R extends RegisterName = RegisterName> {
  register: R;
  data: EntryData<R>;
  /** Address of the entry itself. */
  href: string;
  /** Every form in which a letter may name or mean it. */
  names: string[];
  /** Id of the section that is about it, when the register says so. */
  home: string | undefined;
  /** Every passage that names or cites it or, of a mission, belongs to its home; in order. */
  passages: Passage[];
}

/** An entry of any register; `register` tells which. */
export type AnyEntry = { [R in RegisterName]: Entry<R> }[RegisterName];

/** Id of the paper that an entry is, named by its date; undefined for every other thing. */
export const paperOf = ({ register, data }: Registered): string | undefined =>
  register === 'rechtsbronnen' ? data.kamerstuk : undefined;

/** Address of an entry: its place in the register, or the page of the paper that it is. */
function hrefOf(entry: Registered): string {
  const paper = paperOf(entry);
  return paper === undefined ? entryHref(entry.register, entry.data.id) : paperHref(paper);
}

/** Every register as its file gives it. */
export type Registers = { [R in RegisterName]: Located<EntryData<R>[]> };

/** The entries of a register as its file gives them. */
export const entriesOf = (registers: Registers, register: RegisterName): Registered[] =>
  registers[register].value.map((data) => ({ register, data }) as Registered);

/** Every entry of every register. */
export const allEntries = (registers: Registers): Registered[] =>
  registerNames.flatMap((register) => entriesOf(registers, register));

/** Reads a register. @throws ContentError for a wrong entry or an id that occurs twice. */
export function readRegister<R extends RegisterName>(
  register: R,
  yaml: string,
  file: string,
): Located<EntryData<R>[]> {
  const located = locateYaml(z.array(registerSchemas[register]), yaml, { file });
  assertNoProblems(
    repeatedIds(
      located.value.map(({ id }, index) => ({ id, path: [index, 'id'] })),
      located.place,
    ),
  );
  return located as Located<EntryData<R>[]>;
}

/** What the passages of an entry are found with. */
interface Found {
  places: SectionIndex;
  /** Passages that name it. */
  named: readonly Passage[];
  /** Texts of its home, when that is about it alone. */
  atHome: readonly Passage[];
  /** Passages that cite it. */
  cited: readonly Passage[];
}

/** Finds what the letters say of an entry. */
export function buildEntry(entry: Registered, { places, named, cited, atHome }: Found): AnyEntry {
  const { data } = entry;
  const home = data.home === undefined ? undefined : places.byId.get(data.home);
  return {
    ...entry,
    href: hrefOf(entry),
    names: namesOf(data),
    home: home?.id,
    passages: places.inOrder(withHome(withNew(cited, named), atHome)),
  };
}

/** Adds the texts of a home that is about one thing alone, where they do not name it. */
function withHome(named: Passage[], atHome: readonly Passage[]): Passage[] {
  const known = new Set(named.map(unitOf));
  return [...named, ...atHome.filter((passage) => !known.has(unitOf(passage)))];
}

/** Section that is about an entry alone, all of whose texts belong to it; undefined for most. */
export const wholeHomeOf = ({ register, data }: Registered): string | undefined =>
  register === 'missies' && data.wholeHome ? data.home : undefined;

/** A thing with a name: its entry, or its entries when it stands in more than one register. */
interface Bearer {
  entries: Registered[];
  /** Sorts of thing that it is; see `sortOf`. */
  sorts: Set<string | undefined>;
}

/** Key of an entry among the mentions: `begrippen/isis`. */
export const keyOf = ({ register, data: { id } }: Registered): string => `${register}/${id}`;

/**
 * Every text that names an entry, by its key, for all entries in one walk through the sections, at
 * the first place where it does. Among things of one sort the longest name wins: words that are part
 * of it do not name another.
 */
export function namings(sections: readonly Section[], entries: readonly Registered[]): Mentions {
  const find = nameFinder(bearersOf(entries));
  const mentions: Mentions = {};
  for (const section of sections)
    for (const unit of unitsOf(section)) {
      const found = find(unit.text);
      const shown = found.filter((naming) => !found.some((other) => hides(other, naming)));
      for (const [entry, { start, end }] of firstOfEach(shown))
        (mentions[keyOf(entry)] ??= []).push(passageAt(section, unit, { start, end }, 'names'));
    }
  return mentions;
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
