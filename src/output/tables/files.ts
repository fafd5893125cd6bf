import { z } from 'zod';
import { ui } from '../../interface/index.ts';
import { inFull } from '../in-full.ts';
import type { Row, Table } from './table.ts';

/** A row as files have it: its addresses in full. */
export const published = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string' && value.startsWith('/') ? inFull(value) : value,
    ]),
  ) as Row;

/** A column of a table, as JSON Schema describes it. */
export interface Column {
  name: string;
  /** Type of a value that is there. */
  type: 'string' | 'number' | 'integer' | 'boolean' | 'array';
  /** Whether each row has a value. */
  required: boolean;
  /** What it holds, for readers. */
  description: string;
}

/** A property of a row, as zod writes it: a type, several, or one of several schemas. */
interface Property {
  type?: string | readonly string[];
  anyOf?: readonly Property[];
}

/** The types that a property can have; `null` among them where a row may lack it. */
const typesOf = ({ type = [], anyOf = [] }: Property): string[] => [
  ...[type].flat(),
  ...anyOf.flatMap(typesOf),
];

/** JSON Schema (2020-12) of a row: small, so that nothing of it is lost. */
function rowSchema({ schema }: Table) {
  const made = z.toJSONSchema(schema) as { properties: Record<string, Property> };
  const properties = Object.entries(made.properties).map(([name, property]) => [
    name,
    { description: ui.dataColumns.meanings[name] ?? '', ...property },
  ]);
  return { ...made, $schema: undefined, properties: Object.fromEntries(properties) };
}

/** The columns of a table in order. */
export function columnsOf(table: Table): Column[] {
  return Object.entries(rowSchema(table).properties as Record<string, Property>).map(
    ([name, property]): Column => {
      const [type, ...others] = typesOf(property);
      const description = ui.dataColumns.meanings[name] ?? '';
      return { name, type: type as Column['type'], required: others.length === 0, description };
    },
  );
}

/** Address of the schema of a table. */
export const schemaHref = (name: string): string => `/data/schema/${name}.json`;

/** JSON Schema (2020-12) of a table: a list of rows. */
export const tableSchema = (table: Table) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: inFull(schemaHref(table.name)),
  title: ui.data.tableTitles[table.name],
  description: ui.data.tableLeads[table.name],
  type: 'array',
  items: rowSchema(table),
});
