import type { Verhuisd } from '../schemas/register/verhuisd.ts';

/** Page of an address, without the place on it. */
export const pagePart = (address: string): string => address.split('#')[0] ?? address;

/** Fragment of an address, without `#`; nothing when it names a whole page or file. */
export const fragmentPart = (address: string): string | undefined => address.split('#')[1];

/**
 * Every address from one to where it leads now, also when that moved again; a fragment moves with
 * its page. The last is one of the others when the moves form a loop.
 */
export function wayFrom(address: string, moves: Verhuisd): string[] {
  const way = [address];
  for (let next = move(address, moves); next !== undefined; next = move(next, moves)) {
    const isLoop = way.includes(next);
    way.push(next);
    if (isLoop) break;
  }
  return way;
}

/** Where an address leads now: itself, or where it moved to. */
export const successorOf = (address: string, moves: Verhuisd): string =>
  wayFrom(address, moves).at(-1) ?? address;

function move(address: string, moves: Verhuisd): string | undefined {
  const whole = moves.find(({ from }) => from === address);
  if (whole) return whole.to;
  const fragment = fragmentPart(address);
  const moved = moves.find(({ from }) => from === pagePart(address))?.to;
  return moved === undefined ? undefined : `${pagePart(moved)}#${fragment}`;
}
