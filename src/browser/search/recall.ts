import { KEY, type Remembered } from './remember.ts';

/** What was sought before this page, if anything; what others left under its name is nothing. */
export function recall(): Remembered | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '') as Partial<Remembered> | null;
    return typeof kept?.query === 'string' && isPlaces(kept.places)
      ? { query: kept.query, places: kept.places }
      : undefined;
  } catch {
    return undefined;
  }
}

const isPlaces = (places: unknown): places is Remembered['places'] =>
  typeof places === 'object' &&
  places !== null &&
  Object.values(places).every(
    (words) => Array.isArray(words) && words.every((word) => typeof word === 'string'),
  );

/** Forgets it. */
export function forget(): void {
  sessionStorage.removeItem(KEY);
}
