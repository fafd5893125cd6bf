import type { Verhuisd } from '../schemas/verhuisd.ts';

/** Adds addresses to the list of those that were ever published; none is taken away. */
export function extendManifest(manifest: string, published: readonly string[]): string {
  return `${[...new Set([...readManifest(manifest), ...published])].sort().join('\n')}\n`;
}

/** Addresses of a manifest, a line each. */
export function readManifest(manifest: string): string[] {
  return manifest.split('\n').filter((line) => line !== '');
}

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
  const [page, fragment] = address.split('#');
  const whole = moves.find(({ from }) => from === address);
  if (whole) return whole.to;
  const moved = moves.find(({ from }) => from === page)?.to;
  return moved === undefined ? undefined : `${moved.split('#')[0]}#${fragment}`;
}
