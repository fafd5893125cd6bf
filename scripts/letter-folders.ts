import { join } from 'node:path';
import { contentFolder, letterNames } from '../src/content-files/folder.ts';
import { allOrProblems } from '../src/problem/problem.ts';

/** The folder of each letter of the content. */
export function letterFolders(): string[] {
  const content = contentFolder();
  return letterNames(content).map((name) => join(content, name));
}

/**
 * Does the same in each folder, one after the other: all letters may be more than fits in memory.
 * @throws ContentError with the problems of all.
 */
export async function inEachFolder<T>(
  folders: readonly string[],
  act: (folder: string) => Promise<T>,
): Promise<T[]> {
  const done: (() => T)[] = [];
  for (const folder of folders) {
    const [result] = await Promise.allSettled([act(folder)]);
    done.push(() => {
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    });
  }
  return allOrProblems(done);
}
