import type { Moves } from '../../addresses/moves.ts';
import { fragmentPart, pagePart, successorOf } from '../../addresses/successor.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Verhuisd } from '../../schemas/register/verhuisd.ts';
import { hasPlace, type MoveFault, placeFault } from './moved-places.ts';

/** Text of the file at an address of the built site; undefined when there is none. */
export type ReadFile = (address: string) => string | undefined;

/**
 * Lists the moves that are not from what the site has no more to what it has.
 * @param guessed Addresses of redirects beside those that moved.
 */
export function checkMoves(
  { value: moves, place }: Moves,
  read: ReadFile,
  guessed: ReadonlySet<string>,
): Problem[] {
  return moves.flatMap((move, index) =>
    [...faultsFrom(move, moves, read), ...faultsTo(move, moves, read, guessed)].map(
      ({ field, ...said }) => ({ ...place([index, field]), ...said }),
    ),
  );
}

type Move = Verhuisd[number];

const fileOf = (address: string): string => pagePart(address).replace(/\/$/u, '/index.html');

/** What is still there cannot have moved; a place moved from a page that is there, or moved too. */
function faultsFrom({ from }: Move, moves: Verhuisd, read: ReadFile): MoveFault[] {
  const found = read(fileOf(from));
  if (fragmentPart(from) === undefined) return found === undefined ? [] : [stillThere(from)];
  if (found !== undefined) {
    const fault = placeFault(found, from, successorOf(from, moves));
    return fault ? [fault] : [];
  }
  return moves.some((move) => move.from === pagePart(from)) ? [] : [withoutPage(from)];
}

const stillThere = (from: string): MoveFault => ({
  field: 'from',
  message: `Unexpected ${from}, expected an address that the site has no more`,
  remedy: 'Take the move out: what it names is still there.',
});

const withoutPage = (from: string): MoveFault => ({
  field: 'from',
  message: `Unexpected ${from}, expected a place on a page of the site, or of one that moved`,
  remedy: 'Correct it, or say where its page moved to.',
});

/** A move ends on what the site has, unless another goes on from there. */
function faultsTo(
  { from, to }: Move,
  moves: Verhuisd,
  read: ReadFile,
  guessed: ReadonlySet<string>,
): MoveFault[] {
  const isOnOnePage = fragmentPart(from) !== undefined && pagePart(from) === pagePart(to);
  if (isOnOnePage || successorOf(to, moves) !== to || guessed.has(to)) return [];
  const found = read(fileOf(to));
  if (found !== undefined && (!fileOf(to).endsWith('.html') || hasPlace(found, fragmentPart(to))))
    return [];
  const message = `Unexpected ${to}, expected an address that the site has`;
  return [{ field: 'to', message, remedy: 'Correct it: nothing is there.' }];
}
