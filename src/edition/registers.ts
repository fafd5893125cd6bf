import { z } from 'zod';
import { assertNoProblems } from '../schemas/reading/problem.ts';
import { type Located, locateYaml } from '../schemas/reading/yaml.ts';
import {
  type EntryData,
  entryHref,
  namesOf,
  type Registered,
  type RegisterName,
  registerSchemas,
} from './entries.ts';
import type { Section } from './model.ts';
import { type Passage, passageAtHome, withNew } from './passages.ts';
import type { Places } from './places.ts';
import { repeatedIds } from './repeated.ts';

/** An entry of a register with what the letters say of it. */
export interface Entry<R extends RegisterName = RegisterName> {
  register: R;
  data: EntryData<R>;
  /** Address of the entry itself. */
  href: string;
  /** Every form in which a letter may name or mean it. */
  names: string[];
  /** Section that treats it, when the register says so. */
  home: Section | undefined;
  /** Every passage that names or cites it or, of a mission, belongs to its home; in order. */
  passages: Passage[];
}

/** An entry of any register; `register` tells which. */
export type AnyEntry = { [R in RegisterName]: Entry<R> }[RegisterName];

/** Every register as its file gives it. */
export type Registers = { [R in RegisterName]: Located<EntryData<R>[]> };

/** The entries of a register as its file gives them. */
export const entriesOf = (registers: Registers, register: RegisterName): Registered[] =>
  registers[register].value.map((data): Registered => ({ register, data }));

/** Reads a register. @throws ContentError for a wrong entry or an id that stands twice. */
export function readRegister<R extends RegisterName>(
  register: R,
  yaml: string,
): Located<EntryData<R>[]> {
  const file = `content/${register}.yaml`;
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
  places: Places;
  /** Passages that name it. */
  named: readonly Passage[];
  /** Passages that cite it. */
  cited: readonly Passage[];
}

/** Finds what the letters say of an entry. */
export function buildEntry<R extends RegisterName>(
  register: R,
  data: EntryData<R>,
  { places, named, cited }: Found,
): Entry<R> {
  const home = data.home === undefined ? undefined : places.byId.get(data.home);
  const passages = places.inOrder(withHome(withNew(cited, named), data, home));
  return {
    register,
    data,
    href: entryHref(register, data.id),
    names: namesOf(data),
    home,
    passages,
  };
}

/** Adds the paragraphs of a home that treats one mission alone, where they do not name it. */
function withHome(named: Passage[], data: EntryData, home: Section | undefined): Passage[] {
  if (!home || !('wholeHome' in data && data.wholeHome)) return named;
  const known = new Set(named.map(({ paragraph }) => paragraph));
  const others = home.paragraphs.filter((paragraph) => !known.has(paragraph));
  return [...named, ...others.map((paragraph) => passageAtHome(home, paragraph))];
}
