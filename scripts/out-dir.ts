import { globSync, mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { contentFolder } from '../src/content-files/folder.ts';
import { isInside } from '../src/content-files/inside.ts';
import { assertNoProblems } from '../src/problem/problem.ts';

/** Folders of the project that hold what nothing can make again. */
const KEPT = ['content', '.git', 'docs', 'hosting', 'public', 'scripts', 'src', 'tests'];

/**
 * A build empties the folder that it writes to: it may hold, or lie in, nothing else of value.
 * @throws ContentError that names the folder.
 */
export function assertEmptiable(outDir: string, content = contentFolder()): void {
  const kept = [...KEPT, content].find(
    (folder) => isInside(folder, outDir) || isInside(outDir, folder),
  );
  if (kept === undefined) return;
  const message = `Unexpected folder for the site, expected one apart from ${kept}/, as a build empties it`;
  const remedy = 'Choose another folder: dist, or one outside the project.';
  assertNoProblems([{ file: outDir, message, remedy }]);
}

/** Where what stood in the folder of the site is moved, to be removed. */
const ASIDE = '.cache';

/**
 * Empties the folder of the site while a new one is made: to remove thousands of files takes as long
 * as to make them. What cannot be moved, as on another disk, is left: the build removes it first.
 * @returns When all of it is gone, and what earlier builds left that were broken off.
 */
export async function emptyAside(outDir: string): Promise<void> {
  mkdirSync(ASIDE, { recursive: true });
  const aside = mkdtempSync(join(ASIDE, 'aside-'));
  try {
    for (const name of readdirSync(outDir)) renameSync(join(outDir, name), join(aside, name));
  } catch {
    // There is no such folder, or it is not to be moved.
  }
  await removeAside(globSync(join(ASIDE, 'aside-*')));
}

/** What cannot be removed is left to the next build. */
const removeAside = (folders: readonly string[]): Promise<unknown> =>
  new Promise((done) => {
    const worker = new Worker(new URL('./remove.ts', import.meta.url), { workerData: folders });
    worker.on('error', done);
    worker.on('exit', done);
  });
