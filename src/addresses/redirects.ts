import type { Edition } from '../edition/index.ts';
import type { Verhuisd } from '../schemas/verhuisd.ts';
import { guesses } from './guesses.ts';
import { fragmentPart, pagePart, successorOf } from './successor.ts';

/** A place of a page that moved elsewhere than the page. */
interface Place {
  id: string;
  /** Address where it is now. */
  to: string;
}

/** A page that only leads on. */
export interface Redirect {
  from: string;
  to: string;
  places: Place[];
}

/**
 * Pages that only lead on: those that moved, and those that readers guess. Each `from` stands
 * once; what moved goes before what is guessed.
 */
export function redirects(
  edition: Pick<Edition, 'letters' | 'papers' | 'dossiers' | 'registers'>,
  moves: Verhuisd,
): Redirect[] {
  const moved = moves
    .filter(({ from }) => from.endsWith('/'))
    .map(({ from }) => ({
      ...{ from, to: successorOf(from, moves), places: movedPlaces(from, moves) },
    }));
  const guessed = guesses(edition).map(({ from, to }) => ({
    ...{ from, to: successorOf(to, moves), places: [] },
  }));
  return uniqueByFrom([...moved, ...guessed]);
}

/** The places on a page that moved, or on a page it passed by, that are elsewhere now. */
function movedPlaces(page: string, moves: Verhuisd): Place[] {
  const to = pagePart(successorOf(page, moves));
  const ids = moves.flatMap(({ from }) => fragmentPart(from) ?? []);
  return [...new Set(ids)]
    .map((id) => ({ id, to: successorOf(`${page}#${id}`, moves) }))
    .filter((place) => place.to !== `${to}#${place.id}`);
}

/** The first of those that stand for one address. */
function uniqueByFrom(all: readonly Redirect[]): Redirect[] {
  return [...Map.groupBy(all, ({ from }) => from).values()].flatMap(([first]) => first ?? []);
}
