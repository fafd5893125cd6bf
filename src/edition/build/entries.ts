import type { z } from 'zod';
import { termEntrySchema } from '../../schemas/register/begrippen.ts';
import { missionEntrySchema } from '../../schemas/register/missies.ts';
import { organisationEntrySchema } from '../../schemas/register/organisaties.ts';
import { personEntrySchema } from '../../schemas/register/personen.ts';
import { placeEntrySchema } from '../../schemas/register/plaatsen.ts';
import { rechtsbronEntrySchema } from '../../schemas/register/rechtsbronnen.ts';

/** Schema of an entry of each register; the key is its file in `content/` and its address. */
export const registerSchemas = {
  missies: missionEntrySchema,
  begrippen: termEntrySchema,
  personen: personEntrySchema,
  organisaties: organisationEntrySchema,
  plaatsen: placeEntrySchema,
  rechtsbronnen: rechtsbronEntrySchema,
} as const;

export type RegisterName = keyof typeof registerSchemas;

/** An entry of a register, as its schema gives it. */
export type EntryData<R extends RegisterName = RegisterName> = z.output<
  (typeof registerSchemas)[R]
>;

/** Names of the registers, in the order in which readers see them. */
export const registerNames = Object.keys(registerSchemas) as RegisterName[];

/** Registers whose entries have a page each; those of the others have a place on their page. */
const WITH_PAGES: ReadonlySet<RegisterName> = new Set<RegisterName>(['missies']);

/** Address of an entry: its page, or its place on the page of its register. */
export const entryHref = (register: RegisterName, id: string): string =>
  WITH_PAGES.has(register) ? `/${register}/${id}/` : `/${register}/#${id}`;

/** An entry and the register that it stands in, which tells what fields it has. */
export type Registered = {
  [R in RegisterName]: { register: R; data: EntryData<R> };
}[RegisterName];

/** Forms of the name of a thing, and words that mean it without naming it. */
export function formsOf(data: EntryData): { names: string[]; words: string[] } {
  const { name, abbreviation, spellings, words } = data;
  const names = [name, abbreviation, ...spellings].filter((form) => form !== undefined);
  return { names: [...new Set(names)], words };
}

/** Every form in which a letter may name or mean the thing; longest first. */
export function namesOf(data: EntryData): string[] {
  const { names, words } = formsOf(data);
  return [...names, ...words].sort((a, b) => b.length - a.length);
}

/**
 * Sort of thing that an entry is, where a longer name of one thing may hold the name of another:
 * the Iraqi Ministerie van Defensie does not name the Dutch one. Things of other sorts are both
 * named: Noord-Irak, a region, names Irak, a country, as well. A subject is no name and has no sort.
 */
export function sortOf({ register, data }: Registered): string | undefined {
  switch (register) {
    case 'begrippen':
      return data.abbreviation === undefined ? undefined : register;
    case 'plaatsen':
    case 'rechtsbronnen':
      return `${register} ${data.kind}`;
    default:
      return register;
  }
}
