import type { Verhuisd } from '../schemas/verhuisd.ts';
import type { Redirect } from './redirects.ts';
import { successorOf } from './successor.ts';

/** A file of the built site with the contents of another; both are addresses from the root. */
export interface FileCopy {
  file: string;
  of: string;
}

/**
 * The files that have a second address: those that moved, and the page that leads on from the
 * official name of a paper, `/kst-27925-651.html`.
 */
export function fileCopies(redirects: readonly Redirect[], moves: Verhuisd): FileCopy[] {
  return [
    ...redirects
      .filter(({ from }) => from.startsWith('/kst-'))
      .map(({ from }) => ({ file: `${from.slice(0, -1)}.html`, of: `${from}index.html` })),
    ...moves
      .filter(({ from }) => !from.endsWith('/') && !from.includes('#'))
      .map(({ from }) => ({ file: from, of: successorOf(from, moves) })),
  ];
}
