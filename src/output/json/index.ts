import type { Letter } from '../../edition/model.ts';
import type { OutputFile } from '../contract.ts';
import { published, schemaHref, tableSchema } from '../tables/files.ts';
import type { Row, Table } from '../tables/table.ts';
import type { TableRows } from '../tables/rows.ts';
import { z } from 'zod';
import { officialUrl, printedId } from '../../kamerstuk/index.ts';
import { inFull } from '../in-full.ts';
import { tables } from '../tables/index.ts';

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

/** What is published of a letter as a whole. */
const briefSchema = z.strictObject({
  /** Canonical id: `27925-651`. */
  id: z.string(),
  /** Number as printed: `27 925, nr. 651`. */
  nummer: z.string(),
  kamer: z.enum(['I', 'II']),
  vergaderjaar: z.string(),
  /** Subject, and the source that words it so; null where none is known. */
  onderwerp: z.string().nullable(),
  onderwerp_bron: z.url().nullable(),
  /** Day that it was sent, and where that was read. */
  datum: z.iso.date().nullable(),
  datum_bron: z.url().nullable(),
  ondertekenaars: z.array(z.strictObject({ ambt: z.string().nullable(), naam: z.string() })),
  bladzijden: z.int(),
  alineas: z.int(),
  adres: z.url(),
  officieel: z.url(),
});

/** All tables of a letter, with its own rows only. */
function letterJson(letter: Letter, rows: TableRows) {
  const { brief } = letter;
  return {
    $schema: inFull(schemaHref('brief')),
    brief: {
      id: letter.id,
      nummer: printedId(letter.id),
      kamer: brief.chamber,
      vergaderjaar: brief.sessionYear,
      onderwerp: brief.title?.is ?? null,
      onderwerp_bron: brief.title?.source?.url ?? null,
      datum: brief.date?.is ?? null,
      datum_bron: brief.date?.source?.url ?? null,
      ondertekenaars: brief.signatories.map(({ office, name }) => ({
        ambt: office ?? null,
        naam: name,
      })),
      bladzijden: letter.pages,
      alineas: letter.alineas,
      adres: inFull(letter.href),
      officieel: officialUrl(letter.id),
    } satisfies z.input<typeof briefSchema>,
    tabellen: Object.fromEntries(
      Object.entries(rows).map(([name, own]) => [name, own.map(published)]),
    ),
  };
}

/** JSON Schema (2020-12) of these; each table as in its own. */
function letterSchema() {
  const brief = { ...z.toJSONSchema(briefSchema), $schema: undefined };
  const names = tables.map(({ name }) => name);
  const all = names.map((name) => [name, { $ref: inFull(schemaHref(name)) }]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: inFull(schemaHref('brief')),
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      brief,
      tabellen: {
        type: 'object',
        properties: Object.fromEntries(all),
        required: names,
        additionalProperties: false,
      },
    },
    required: ['$schema', 'brief', 'tabellen'],
    additionalProperties: false,
  };
}
