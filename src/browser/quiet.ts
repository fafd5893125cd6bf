import { keep } from './dom/keep.ts';
import { setQuiet } from './dom/kept.ts';

/** Turns quiet reading on or off, and keeps the choice. */
export function turnQuiet(): void {
  const quiet = !document.documentElement.hasAttribute('data-rust');
  keep('rust', quiet ? '' : undefined);
  setQuiet(quiet);
}
