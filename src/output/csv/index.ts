import { ui } from '../../interface/index.ts';
import type { Publication } from '../../schemas/register/uitgave.ts';
import type { OutputFile } from '../contract.ts';
import { inFull } from '../in-full.ts';
import { type Column, columnsOf, published } from '../tables/files.ts';
import type { Row, Table } from '../tables/table.ts';

/** A table of open data as CSV, with what CSV on the Web says of it. */
export const csvFiles = (
  table: Table,
  rows: readonly Row[],
  publication: Publication,
): OutputFile[] => [
  { path: `data/${table.name}.csv`, make: () => tableCsv(table, rows) },
  {
    path: `data/${table.name}.csv-metadata.json`,
    make: () => JSON.stringify(metadata(table, publication), null, 2),
  },
];

/** A table as CSV, addresses in full. */
function tableCsv(table: Table, rows: readonly Row[]): string {
  const columns = columnsOf(table).map(({ name }) => name);
  return csv(columns, rows.map(published));
}

/** What a table is, for machines: https://www.w3.org/TR/tabular-metadata/ */
const metadata = (table: Table, { dataLicence }: Publication) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': ui.site.language }],
  url: `${table.name}.csv`,
  'dc:title': ui.data.tableTitles[table.name],
  'dc:description': ui.data.tableLeads[table.name],
  ...(dataLicence && { 'dc:license': { '@id': dataLicence.url } }),
  'dc:source': { '@id': inFull('/data/') },
  dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
  tableSchema: { columns: columnsOf(table).map(columnMetadata) },
});

const columnMetadata = ({ name, type, required, description }: Column) => ({
  name,
  titles: name,
  'dc:description': description,
  datatype: type === 'array' ? 'string' : type,
  ...(type === 'array' ? { separator: SEPARATOR } : { required }),
});

/** What stands between several values of one field. */
const SEPARATOR = ';';

/** Writes rows as CSV (RFC 4180), in UTF-8 without a byte order mark, columns in the given order. */
export function csv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => field(row[column])).join(','));
  return [columns.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

/** A field: quoted where it must be; empty for what is not there. */
function field(value: unknown): string {
  const text = Array.isArray(value) ? value.join(SEPARATOR) : `${(value ?? '') as string | number}`;
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
