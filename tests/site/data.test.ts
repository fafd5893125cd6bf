import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { getEdition } from '../../src/edition/read.ts';

const FOLDER = join('dist', 'data');
const read = (path: string): string => readFileSync(join('dist', path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

const tables = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => file.slice(0, -'.csv'.length));

const letters = getEdition().letters.map(({ id }) => id);

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
for (const file of readdirSync(join(FOLDER, 'schema')).filter((name) => name.endsWith('.json')))
  ajv.addSchema(readJson(`data/schema/${file}`) as object, file);

/** What a schema has against a value. */
function faults(schema: string, value: unknown): unknown {
  const validate = ajv.getSchema(`${schema}.json`);
  if (!validate) throw new Error(`Unexpected absence of the schema ${schema}`);
  return validate(value) === true ? [] : validate.errors;
}

/** Rows of CSV by RFC 4180, read by another hand than the one that writes them. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Column {
  name: string;
  datatype: 'string' | 'number' | 'integer' | 'boolean';
  required?: boolean;
  separator?: string;
}
interface Metadata {
  url: string;
  tableSchema: { columns: Column[] };
}

const READERS: Record<Column['datatype'], (field: string) => unknown> = {
  string: (field) => field,
  number: Number,
  integer: Number,
  boolean: (field) => field === 'true',
};

/** A field as its metadata reads it. */
function valueOf(field: string, { datatype, separator, required }: Column): unknown {
  if (separator !== undefined) return field === '' ? [] : field.split(separator);
  if (field === '' && required !== true) return null;
  return READERS[datatype](field);
}

describe.each(tables)('%s', (table) => {
  const rows = readJson(`data/${table}.json`) as Record<string, unknown>[];

  test('has rows, and all are as its schema says', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(faults(table, rows)).toEqual([]);
  });

  test('says the same as CSV, read by its metadata', () => {
    const { url, tableSchema } = readJson(`data/${table}.csv-metadata.json`) as Metadata;
    const { columns } = tableSchema;
    const [head, ...fields] = readCsv(read(`data/${table}.csv`));
    expect(url).toBe(`${table}.csv`);
    expect(head).toEqual(columns.map(({ name }) => name));
    const parsed = fields.map((row) =>
      Object.fromEntries(
        columns.map((column, at) => [column.name, valueOf(row[at] ?? '', column)]),
      ),
    );
    expect(parsed).toEqual(rows);
  });

  test('starts with where the words of each row are', () => {
    expect(Object.keys(rows[0] ?? {}).slice(0, 5)).toEqual([
      ...['brief', 'alinea', 'bladzijde', 'adres', 'citaat'],
    ]);
    const without = rows.filter(({ alinea, citaat }) => alinea !== null && citaat === null);
    expect(without).toEqual([]);
  });
});

test.each(letters)('%s has its own rows of every table', (id) => {
  const letter = readJson(`${id}.json`) as { tabellen: Record<string, unknown[]> };
  expect(faults('brief', letter)).toEqual([]);
  const other = Object.values(letter.tabellen)
    .flat()
    .filter((row) => (row as { brief: string }).brief !== id);
  expect(other).toEqual([]);
});

test('every quote is words of the paragraph that it is given for', () => {
  interface Row {
    brief: string;
    alinea: number | null;
    citaat: string;
  }
  const alineas = readJson('data/alineas.json') as Row[];
  const texts = new Map(alineas.map((row) => [`${row.brief} ${row.alinea}`, row.citaat]));
  const wrong = tables.flatMap((table) =>
    (readJson(`data/${table}.json`) as Row[]).filter(
      ({ brief, alinea, citaat }) =>
        alinea !== null && texts.get(`${brief} ${alinea}`)?.includes(citaat) !== true,
    ),
  );
  expect(wrong).toEqual([]);
});
