import type { Letter } from '../../edition/model.ts';
import type { OutputFile } from '../model.ts';
import { published, schemaHref, tableSchema } from '../tables/files.ts';
import type { Row, Table } from '../tables/model.ts';
import type { TableRows } from '../tables/rows.ts';
import { letterJson, letterSchema } from './letter.ts';

const written = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Rows as a JSON list, a row a line: a change of one is a change of one line. */
const inLines = (rows: readonly Row[]): string =>
  `[\n${rows.map((row) => JSON.stringify(published(row))).join(',\n')}\n]\n`;

/** A table of open data as JSON, and its schema. */
export const jsonFiles = (table: Table, rows: readonly Row[]): OutputFile[] => [
  { path: `data/${table.name}.json`, make: () => inLines(rows) },
  { path: schemaHref(table.name).slice(1), make: () => written(tableSchema(table)) },
];

/** All tables of a letter, with its own rows only. */
export const letterFile = (letter: Letter, rows: () => TableRows): OutputFile => ({
  path: `${letter.id}.json`,
  make: () => JSON.stringify(letterJson(letter, rows())),
});

/** The schema of these. */
export const letterSchemaFile: OutputFile = {
  path: schemaHref('brief').slice(1),
  make: () => written(letterSchema()),
};
