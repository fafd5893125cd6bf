/** What is kept of a reader, on this device alone: quiet reading, keys that are off, their place. */
type Name = 'rust' | 'toetsen' | 'plaats';

const keyOf = (name: Name): string => `leeseditie-${name}`;

/** What was kept under a name; undefined when nothing was, or the browser forbids to look. */
export function kept(name: Name): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value, or forgets what was kept; a browser that keeps nothing goes without. */
export function keep(name: Name, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), value);
  } catch {
    // The choice holds on this page alone.
  }
}
