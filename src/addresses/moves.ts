import { contentFolder, readTextIfAny } from '../content-files/folder.ts';
import { assertNoProblems, type Problem } from '../problem/problem.ts';
import { type Verhuisd, verhuisdSchema } from '../schemas/register/verhuisd.ts';
import { type Located, locateYaml } from '../yaml/read.ts';
import { wayFrom } from './successor.ts';

/** The table of moves, and where its fields stand. */
export type Moves = Located<Verhuisd>;

/**
 * Addresses that moved, as the content has them; none without a table.
 * @throws ContentError with file, line and field when the table is wrong.
 */
export function readMoves(): Moves {
  const file = `${contentFolder()}/verhuisd.yaml`;
  return parseMoves(readTextIfAny(file) ?? '[]', file);
}

/** Reads a table of moves. @throws ContentError, also when an address moves twice or for ever. */
export function parseMoves(yaml: string, file: string): Moves {
  const moves = locateYaml(verhuisdSchema, yaml, { file });
  assertNoProblems([...repeated(moves), ...loops(moves)]);
  return moves;
}

function repeated({ value: moves, place }: Moves): Problem[] {
  return moves.flatMap(({ from }, index): Problem[] => {
    if (moves.findIndex((one) => one.from === from) === index) return [];
    const message = `Unexpected second move from ${from}, expected one`;
    return [{ ...place([index, 'from']), message, remedy: 'Take one of the two out.' }];
  });
}

/** Each loop once, at the first move that leads into it. */
function loops({ value: moves, place }: Moves): Problem[] {
  const known = new Set<string>();
  return moves.flatMap(({ from }, index): Problem[] => {
    const way = wayFrom(from, moves);
    const loop = way.slice(way.indexOf(way.at(-1) ?? from));
    const key = [...new Set(loop)].sort().join(' ');
    if (loop.length === 1 || known.has(key)) return [];
    known.add(key);
    const message = `Moves form a loop: ${loop.join(' → ')}`;
    const remedy = 'Let one of them end on a page of the site, or take it out.';
    return [{ ...place([index, 'from']), message, remedy }];
  });
}
