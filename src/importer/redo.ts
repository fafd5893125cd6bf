import type { Problem } from '../schemas/reading/problem.ts';
import type { ImportedLetter } from './index.ts';
import { type MergedFile, mergeFile } from './merge.ts';
import { writeRecord } from './record.ts';
import { recordDifference } from './record-difference.ts';
import { strayFiles } from './strays.ts';

/** The files of a letter as they stand. */
export interface Standing {
  /** Texts of the MDX files and of the record, by path from the letter's folder. */
  texts: ReadonlyMap<string, string>;
  /** Path of a file for messages, from the project's root. */
  fileAt(path: string): string;
}

/** What an import makes of a letter, and how that differs from what stands there. */
export interface Redone {
  /** Files whose text is not as the import writes it, with that text; the record comes last. */
  files: { path: string; content: string }[];
  /** Sections that the outline does not name. */
  stray: Problem[];
  /** Words that differ. */
  text: Problem[];
  /** Printed fields that get another value. */
  reset: Problem[];
  /** Files that are missing, the record when it differs, layout that does. */
  rest: Problem[];
}

/** Where the record stands, from the letter's folder. */
export const RECORD = 'verantwoording.yaml';

/** Lays an imported letter over what stands in its folder. */
export function redoImport(letter: ImportedLetter, { texts, fileAt }: Standing): Redone {
  const merged = letter.files.map((file) =>
    mergeFile(file, texts.get(file.path), fileAt(file.path)),
  );
  const record = { path: RECORD, content: writeRecord(letter.record) };
  const standing = texts.get(RECORD);
  return {
    files: [...merged, record].filter(({ path, content }) => texts.get(path) !== content),
    stray: strayFiles([...texts.keys()], letter.files, fileAt),
    text: merged.flatMap(({ text }) => text),
    reset: merged.flatMap(({ reset }) => reset),
    rest: [
      ...merged.flatMap((file) => otherwise(file, texts.get(file.path), fileAt(file.path))),
      ...(standing === undefined
        ? [absent(fileAt(RECORD))]
        : recordDifference(standing, record.content, fileAt(RECORD))),
    ],
  };
}

/** What differs beside words and fields: the whole file, or its layout. */
function otherwise(
  { content, text, reset }: MergedFile,
  standing: string | undefined,
  file: string,
): Problem[] {
  if (standing === undefined) return [absent(file)];
  if (text.length + reset.length > 0 || standing.replaceAll('\r\n', '\n') === content) return [];
  const message = 'Unexpected layout around the frontmatter, expected that of the import';
  return [{ file, line: 1, message, remedy: AGAIN }];
}

const AGAIN = 'Import the letter again.';

const absent = (file: string): Problem => ({
  file,
  message: 'Unexpected absence of the file, expected the import to have written it',
  remedy: AGAIN,
});
