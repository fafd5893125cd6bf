import type { z } from 'zod';
import {
  missionEntrySchema,
  organisationEntrySchema,
  personEntrySchema,
  placeEntrySchema,
  rechtsbronEntrySchema,
  termEntrySchema,
} from '../schemas/register.ts';

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

/** Address of an entry: missions have a page, the others a place on the page of their register. */
export function entryHref(register: RegisterName, id: string): string {
  return register === 'missies' ? `/missies/${id}/` : `/${register}/#${id}`;
}

/** Every form in which a letter may name the thing; longest first. */
export function namesOf({ name, abbreviation, spellings }: EntryData): string[] {
  return [...new Set([name, abbreviation, ...spellings])]
    .filter((form) => form !== undefined)
    .sort((a, b) => b.length - a.length);
}
