import { readFileSync } from 'node:fs';
import { type Verhuisd, verhuisdSchema } from '../schemas/verhuisd.ts';
import { parseYaml } from '../schemas/yaml.ts';

/** The table of moves; tests build the site with one of their own. */
const file = process.env['VERHUISD'] ?? 'content/verhuisd.yaml';

/** Addresses that moved. @throws ContentError with file, line and field when the table is wrong. */
export function readMoves(): Verhuisd {
  return parseYaml(verhuisdSchema, readFileSync(file, 'utf8'), { file });
}
