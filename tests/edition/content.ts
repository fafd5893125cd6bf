import { buildEdition } from '../../src/edition/build/edition.ts';
import type { ContentFiles } from '../../src/edition/build/load.ts';
import { contentFiles } from '../../src/edition/read.ts';
import { ContentError } from '../../src/problem/problem.ts';

/** What the build says of content that it refuses, or `built`. @throws any other error. */
export function saidOf(files: ContentFiles): string {
  try {
    buildEdition(files);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'built';
}

/** The published content with some files changed, as an editor might leave it. */
export function contentWith(
  changes: Readonly<Record<string, (source: string) => string>>,
): ContentFiles {
  return withChanges(contentFiles(), changes);
}

/** Content with some files changed. @throws when there is no such file. */
export function withChanges(
  files: ContentFiles,
  changes: Readonly<Record<string, (source: string) => string>>,
): ContentFiles {
  for (const file of Object.keys(changes))
    if (files.read(file) === undefined) throw new Error(`Unexpected absence of ${file}`);
  return {
    ...files,
    read(file) {
      const source = files.read(file);
      return source === undefined ? undefined : (changes[file]?.(source) ?? source);
    },
  };
}

/** The published content with files under other paths; a file whose path is `undefined` is gone. */
export function contentMoved(moves: Readonly<Record<string, string | undefined>>): ContentFiles {
  const files = contentFiles();
  const origin = new Map(Object.entries(moves).map(([from, to]) => [to, from]));
  return {
    ...files,
    sections: (folder) =>
      files
        .sections(folder)
        .map((file) => (file in moves ? moves[file] : file))
        .filter((file) => file !== undefined),
    read: (file) => files.read(origin.get(file) ?? file),
  };
}

/** Line of a published file on which words stand first, from 1. @throws when they do not. */
export function lineOf(file: string, words: string): number {
  const lines = contentFiles().read(file)?.split('\n') ?? [];
  const line = lines.findIndex((text) => text.includes(words)) + 1;
  if (line === 0) throw new Error(`Unexpected ${file} without "${words}"`);
  return line;
}
