import { z } from 'zod';
import { text } from '../../src/schemas/text.ts';
import { parseYaml } from '../../src/yaml/read.ts';
import { readText } from '../run.ts';

const FILE = 'scripts/bench/queries.yaml';

/** A query, and what readers must see among its results. */
const soughtSchema = z.strictObject({
  /** What is typed. */
  query: text,
  /** The kind of a result, as the list shows it: `Motie`. */
  kind: text,
});

/** `queries.yaml`: what the bench types into search. */
const queriesSchema = z.strictObject({
  /** Finds a paper or a name. */
  paper: soughtSchema,
  /** Finds a place in a text. */
  text: soughtSchema,
  /** Loads all that search needs; it is not timed. */
  first: text,
  /** What is timed after it; each has other results than the one before. */
  then: z.array(text).min(1),
});
export type Sought = z.output<typeof soughtSchema>;
export type Queries = z.output<typeof queriesSchema>;

/** Reads the queries. @throws ContentError that says what is wrong with them. */
export const readQueries = (): Queries => parseYaml(queriesSchema, readText(FILE), { file: FILE });
