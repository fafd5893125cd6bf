import { z } from 'zod';
import { assertNoProblems } from '../schemas/problem.ts';
import { type Located, locateYaml } from '../schemas/yaml.ts';
import { paragraphHref } from './address.ts';
import {
  type EntryData,
  entryHref,
  namesOf,
  type RegisterName,
  registerSchemas,
} from './entries.ts';
import type { Section } from './model.ts';
import { repeatedIds } from './repeated.ts';
import { inOrder, type Passage, passagesCiting, passagesNaming, withNew } from './passages.ts';

/** An entry of a register with what the letters say of it. */
export interface Entry<R extends RegisterName = RegisterName> {
  register: R;
  data: EntryData<R>;
  /** Address of the entry itself. */
  href: string;
  /** Every form in which a letter may name it. */
  names: string[];
  /** Section that treats it, when the register says so. */
  home: Section | undefined;
  /** Every passage that names or cites it, in order. */
  passages: Passage[];
  /** Address of the place in a letter that treats it best. */
  target: string;
}

/** An entry of any register; `register` tells which. */
export type AnyEntry = { [R in RegisterName]: Entry<R> }[RegisterName];

/** Every register as its file gives it. */
export type Registers = { [R in RegisterName]: Located<EntryData<R>[]> };

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

/** Finds what the sections say of an entry. */
export function buildEntry<R extends RegisterName>(
  register: R,
  data: EntryData<R>,
  sections: readonly Section[],
): Entry<R> {
  const names = namesOf(data);
  const home = sections.find(({ id }) => id === data.home);
  const cited =
    register === 'rechtsbronnen' ? passagesCiting(sections, 'rechtsbron', [data.id]) : [];
  const passages = inOrder(withNew(cited, passagesNaming(sections, names)), sections);
  const href = entryHref(register, data.id);
  return { register, data, href, names, home, passages, target: bestPlace(home, passages) ?? href };
}

/** The section that treats a thing, or the first paragraph that names it. */
function bestPlace(home: Section | undefined, [first]: readonly Passage[]): string | undefined {
  return home?.href ?? (first && paragraphHref(first.section, first.paragraph));
}
