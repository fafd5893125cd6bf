import type { Output } from '../model.ts';
import { inFull, published, schemaHref, tableSchema } from '../tables/files.ts';
import { tables } from '../tables/index.ts';
import type { Row } from '../tables/model.ts';
import { joined, rowsOfLetter, type TableRows } from '../tables/rows.ts';
import { letterJson, letterSchema } from './letter.ts';

const written = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Rows as a JSON list, a row a line: a change of one is a change of one line. */
const inLines = (rows: readonly Row[]): string =>
  `[\n${rows.map((row) => JSON.stringify(published(row))).join(',\n')}\n]\n`;

/** Every table of open data as JSON, all tables of each letter, and the schema of each. */
export const jsonFiles: Output<TableRows> = {
  summaryOf: rowsOfLetter,
  ofLetter: (letter, known) => [
    {
      path: `${letter.id}.json`,
      of: [letter, known, inFull('/')],
      make: () => JSON.stringify(letterJson(letter, rowsOfLetter(letter, known))),
    },
  ],
  ofEdition: (letters, edition) => [
    ...tables.flatMap((table) => [
      {
        path: `data/${table.name}.json`,
        make: () =>
          inLines([...joined(letters, table.name), ...(table.otherRows?.(edition) ?? [])]),
      },
      { path: schemaHref(table.name).slice(1), make: () => written(tableSchema(table)) },
    ]),
    { path: schemaHref('brief').slice(1), make: () => written(letterSchema()) },
  ],
};
