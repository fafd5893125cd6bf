import type { Letter } from '../../edition/model.ts';
import { ui } from '../../interface/index.ts';
import type { KnownToOutputs } from '../contract.ts';
import { type Column, columnsOf, published, schemaHref } from './files.ts';
import { tables } from './index.ts';
import type { Row } from './table.ts';

/** A table as its documentation shows it. */
export interface Documented {
  name: string;
  title: string;
  /** What a row is. */
  lead: string;
  columns: Column[];
  /** A few rows, each a text a column; empty where a row has nothing. */
  rows: string[][];
  /** Its files: an address and the words of the link to it. */
  files: { href: string; words: string }[];
}

/** How many rows its documentation shows. */
const SHOWN = 3;

/** What the documentation of open data shows of each table, with rows of a letter. */
export function documentTables(letter: Letter, known: KnownToOutputs): Documented[] {
  return tables.map((table) => {
    const { name } = table;
    const columns = columnsOf(table);
    const rows = table.rowsOf({ letter, known }).slice(0, SHOWN).map(published);
    const downloads = ui.data.downloads;
    return {
      ...{ name, title: ui.data.tableTitles[name] ?? name, lead: ui.data.tableLeads[name] ?? '' },
      columns,
      rows: rows.map((row) => columns.map((column) => cell(row, column))),
      files: [
        { href: `/data/${name}.csv`, words: downloads.csv },
        { href: `/data/${name}.json`, words: downloads.json },
        { href: schemaHref(name), words: downloads.schema },
        { href: `/data/${name}.csv-metadata.json`, words: downloads.metadata },
      ],
    };
  });
}

const cell = (row: Row, { name }: Column): string => {
  const value = row[name];
  return Array.isArray(value) ? value.join('; ') : `${(value ?? '') as string | number}`;
};
