import type { Verhuisd } from '../schemas/verhuisd.ts';
import type { Redirect } from './redirects.ts';
import { successorOf } from './successor.ts';

/** A file of the built site with the contents of another; both are addresses from the root. */
export interface FileCopy {
  file: string;
  of: string;
}

/** Files that moved: no host without scripts can lead on from a file. */
export function movedFiles(moves: Verhuisd): FileCopy[] {
  return moves
    .filter(({ from }) => !from.endsWith('/') && !from.includes('#'))
    .map(({ from }) => ({ file: from, of: successorOf(from, moves) }));
}

/**
 * Files that hold the page that leads on from an address; that of the official name of a paper
 * stands at `/kst-27925-651.html` too.
 */
export function redirectFiles({ from }: Pick<Redirect, 'from'>): string[] {
  const official = from.startsWith('/kst-') ? [`${from.slice(0, -1)}.html`] : [];
  return [`${from}index.html`, ...official];
}
