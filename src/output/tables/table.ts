import { z } from 'zod';
import type { Edition } from '../../edition/build/edition.ts';
import type { EntryData, RegisterName } from '../../edition/build/entries.ts';
import type { Letter } from '../../edition/model.ts';
import type { KnownToOutputs } from '../contract.ts';

/** Words; null where a letter says nothing. */
export const words = z.string().nullable();

/** A number; null where a letter says none. */
export const number = z.number().nullable();

/** A whole number; null where a letter says none. */
export const whole = z.int().nullable();

/** Yes or no. */
export const yesNo = z.boolean();

/** Several values. */
export const several = z.array(z.string());

/** What each row of each table starts with: where the words are that it rests on. */
export const placeShape = {
  /** Canonical id of the letter: `27925-651`; null of a row that rests on no letter. */
  brief: words,
  /** Number of the paragraph through the letter; null of what is none. */
  alinea: whole,
  /** Page of the printed paper on which the words start. */
  bladzijde: whole,
  /** Address of the words, from the root of the site; in full in the files. */
  adres: words,
  /** The verbatim words; null of a row that rests on no sentence. */
  citaat: words,
};

/** Where the words of a row are. */
export type Place = z.output<z.ZodObject<typeof placeShape>>;

/** What the rows of a letter are made from. */
export interface Source {
  letter: Letter;
  known: KnownToOutputs;
}

/** The entries of one register that a letter names or cites. */
export const entriesIn = <R extends RegisterName>(
  { entries }: KnownToOutputs,
  register: R,
): EntryData<R>[] =>
  entries.flatMap((entry) => (entry.register === register ? [entry.data as EntryData<R>] : []));

/** A row of any table. */
export type Row = Place & Record<string, unknown>;

/** A table of open data. */
export interface Table {
  /** Its name in addresses: `bedragen`. */
  name: string;
  /** Schema of a row: its columns in order. */
  schema: z.ZodObject;
  /** The rows that rest on a letter, in its order. */
  rowsOf(source: Source): Row[];
  /** Rows that rest on no letter. */
  otherRows?: (edition: Edition) => Row[];
}

/** A table whose rows are as its schema says. */
export function table<Shape extends z.core.$ZodLooseShape>(
  name: string,
  columns: Shape,
  rowsOf: (source: Source) => z.output<z.ZodObject<typeof placeShape & Shape>>[],
  otherRows?: (edition: Edition) => z.output<z.ZodObject<typeof placeShape & Shape>>[],
): Table {
  const schema = z.strictObject({ ...placeShape, ...columns });
  return { name, schema, rowsOf, ...(otherRows && { otherRows }) } as unknown as Table;
}
