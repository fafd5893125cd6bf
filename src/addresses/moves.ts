import { contentFolder, readTextIfAny } from '../content-files/folder.ts';
import { type Verhuisd, verhuisdSchema } from '../schemas/register/verhuisd.ts';
import { parseYaml } from '../yaml/read.ts';

/** The table of moves. */
export const movesFile = (): string => `${contentFolder()}/verhuisd.yaml`;

/**
 * Addresses that moved; none without a table.
 * @throws ContentError with file, line and field when the table is wrong.
 */
export function readMoves(): Verhuisd {
  const file = movesFile();
  return parseYaml(verhuisdSchema, readTextIfAny(file) ?? '[]', { file });
}
