import type { Letter } from '../../edition/model.ts';
import type { KnownToOutputs } from '../contract.ts';
import { tables } from './index.ts';
import type { Row } from './table.ts';

/** The rows of one letter, by the name of their table. */
export type TableRows = Record<string, Row[]>;

/** Makes the rows of every table that rest on a letter. */
export const rowsOfLetter = (letter: Letter, known: KnownToOutputs): TableRows =>
  Object.fromEntries(tables.map((table) => [table.name, table.rowsOf({ letter, known })]));

/** The rows of a table of all letters, in their order. */
export const joined = (letters: readonly TableRows[], name: string): Row[] =>
  letters.flatMap((rows) => rows[name] ?? []);
