import type { Name } from '../identity/names.ts';
import type { QueryKey } from '../identity/find.ts';
import { distance, slipsAllowed } from '../../dutch/slips.ts';
import { soundsLike } from '../language/sound.ts';

/** Shorter words are near too many names. */
const SHORTEST = 5;

/** How near a query is to a name that is spelt otherwise, or with slips of the hand. */
export function misspelt({ key }: QueryKey, name: Name): number {
  if (/\d/u.test(key) || key.length < SHORTEST) return 0;
  if (soundsLike(key, name.key)) return 0.75;
  const allowed = slipsAllowed(key.length);
  return distance(key, name.key, allowed) <= allowed ? 0.65 : 0;
}
