import type { Problem } from '../problem/problem.ts';
import { differentText } from './compare.ts';
import {
  type EditionNote,
  RECORD_REMEDY,
  type Recorded,
  type Source,
  type SourceNote,
} from './received.ts';

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

/** The mark of an item or footnote is the first word of its line. */
export function wrongMarks(
  list: 'items' | 'footnotes',
  source: Source,
  { value, place }: Recorded,
): Problem[] {
  const seen = new Set<number>();
  return value[list].flatMap((recorded, index): Problem[] => {
    const isContinued = 'number' in recorded && seen.has(recorded.number);
    if ('number' in recorded) seen.add(recorded.number);
    const { line, mark } = recorded;
    const text = (source.lines[line - 1] ?? '').trim();
    if (isContinued || text.split(/[ \t]/u)[0] === mark) return [];
    const message = `Unexpected mark "${mark}", expected the first word of ${source.file}:${line}`;
    return [{ ...place([list, index, 'mark']), message, remedy: RECORD_REMEDY }];
  });
}
