import type { Problem } from '../problem/problem.ts';
import { differentText } from './compare.ts';
import type { EditionNote, SourceNote } from './received.ts';

/** Compares the footnotes one by one, by number; answers the first difference of each. */
export function differentNotes(
  source: readonly SourceNote[],
  edition: readonly EditionNote[],
  file: string,
): Problem[] {
  const numbers = new Set([...source, ...edition].map(({ number }) => number));
  return [...numbers].flatMap((number) => {
    const wanted = source.filter((note) => note.number === number).flatMap(({ words }) => words);
    const found = edition.filter((note) => note.number === number).flatMap(({ words }) => words);
    return differentText(wanted, found, file) ?? [];
  });
}
