/** What is kept of a reader, on this device alone: quiet reading, keys that are off, their place. */
export type Name = 'rust' | 'toetsen' | 'plaats';

/** Key under which it is kept. */
export const keyOf = (name: Name): string => `leeseditie-${name}`;

/** What was kept under a name; undefined when nothing was, or the browser forbids to look. */
export function kept(name: Name): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Hides numbers, marks and underlines of the letter, or shows them; no line moves. */
export function setQuiet(quiet: boolean): void {
  document.documentElement.toggleAttribute('data-rust', quiet);
  for (const button of document.querySelectorAll('button[data-rust]'))
    button.setAttribute('aria-pressed', String(quiet));
}
