import type { Problem } from '../problem/problem.ts';
import type { Located } from './read.ts';

/** An id and where it stands in its file. */
interface Named {
  id: string;
  path: PropertyKey[];
}

/** Lists every id that a list has a second time. */
export function repeatedIds(ids: readonly Named[], place: Located<unknown>['place']): Problem[] {
  const seen = new Set<string>();
  return ids
    .filter(({ id }) => seen.has(id) || !seen.add(id))
    .map(({ id, path }) => ({
      ...place(path),
      message: `Unexpected second "${id}", expected an id once`,
      remedy: 'Take one of the two out, or give it an id of its own.',
    }));
}
