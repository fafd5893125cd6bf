import { keyOf, type Name } from './kept.ts';

/** Keeps a value, or forgets what was kept; a browser that keeps nothing goes without. */
export function keep(name: Name, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), value);
  } catch {
    // The choice holds on this page alone.
  }
}
