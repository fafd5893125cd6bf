import type { Verhuisd } from '../schemas/register/verhuisd.ts';

/** Page of an address, without the place on it. */
export const pagePart = (address: string): string => address.split('#')[0] ?? address;

/** Fragment of an address, without `#`; nothing when it names a whole page or file. */
export const fragmentPart = (address: string): string | undefined => address.split('#')[1];

/**
 * Where an address leads now: itself, or where it moved to, also when that moved again. A
 * fragment moves with its page. @throws RangeError when the moves go round.
 */
export function successorOf(address: string, moves: Verhuisd): string {
  let current = address;
  for (let count = 0; count <= moves.length; count += 1) {
    const next = move(current, moves);
    if (next === undefined) return current;
    current = next;
  }
  throw new RangeError(`Unexpected round of moves from ${address}, expected one to end on a page`);
}

function move(address: string, moves: Verhuisd): string | undefined {
  const whole = moves.find(({ from }) => from === address);
  if (whole) return whole.to;
  const moved = moves.find(({ from }) => from === pagePart(address))?.to;
  return moved === undefined ? undefined : `${pagePart(moved)}#${fragmentPart(address)}`;
}
