import type { Result } from '../../search/result.ts';

/** What a page needs to mark the words that led to it. */
export interface Remembered {
  query: string;
  /** Words to mark, by the address of the result. */
  places: Record<string, string[]>;
}

/** Where it is kept: in this tab, until it closes; boot.ts looks whether it is there. */
export const KEY = 'zoek';

/** Keeps what was sought, so that addresses need not carry it and stay fit to be cited. */
export function remember(query: string, results: readonly Result[]): void {
  const marked = results.filter(({ words }) => words.length > 0);
  const places = Object.fromEntries(marked.map(({ href, words }) => [href, words]));
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ query, places } satisfies Remembered));
  } catch {
    // A browser that keeps nothing marks nothing.
  }
}
