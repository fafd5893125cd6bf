import { csvFiles } from '../csv/index.ts';
import { jsonFiles, letterFile, letterSchemaFile } from '../json/index.ts';
import type { Output } from '../contract.ts';
import { tables } from './index.ts';
import { joined, rowsOfLetter, type TableRows } from './rows.ts';

/** Every table of open data, each as CSV and as JSON, and all tables of each letter. */
export const openData: Output<TableRows> = {
  summaryOf: rowsOfLetter,
  ofLetter: (letter, known) => [letterFile(letter, () => rowsOfLetter(letter, known))],
  ofEdition: (letters, edition) => [
    ...tables.flatMap((table) => {
      const rows = [...joined(letters, table.name), ...(table.otherRows?.(edition) ?? [])];
      return [...csvFiles(table, rows, edition.publication), ...jsonFiles(table, rows)];
    }),
    letterSchemaFile,
  ],
};
