import { readFileSync } from 'node:fs';
import { type Verhuisd, verhuisdSchema } from '../schemas/register/verhuisd.ts';
import { parseYaml } from '../yaml/read.ts';

/** The table of moves; tests build the site with one of their own. */
export const MOVES_FILE = process.env['VERHUISD'] ?? 'content/verhuisd.yaml';

/** Addresses that moved. @throws ContentError with file, line and field when the table is wrong. */
export function readMoves(): Verhuisd {
  return parseYaml(verhuisdSchema, readFileSync(MOVES_FILE, 'utf8'), { file: MOVES_FILE });
}
