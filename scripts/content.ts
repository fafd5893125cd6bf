import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DOUBTS, readDoubts } from '../src/content-files/doubts.ts';
import { contentFolder, readTextIfAny } from '../src/content-files/folder.ts';
import { readMoves } from '../src/addresses/moves.ts';
import { diskCache, digestOf } from '../src/cache/cache.ts';
import { getEdition } from '../src/edition/read.ts';
import { assertNoProblems } from '../src/problem/problem.ts';
import { collateFolders } from './collate-folder.ts';
import type { Checked } from './check-thread.ts';
import { letterFolders } from './letter-folders.ts';
import { report } from './run.ts';

/**
 * Checks all content: against its schemas, the letters and the registers; that each letter is what
 * the import makes of it, and its words those of `bron.txt`. A letter that was found so, by this
 * code, is not gone through again until one of its files changes.
 * @throws ContentError that lists what is wrong.
 */
export async function checkContent(): Promise<void> {
  const cache = diskCache();
  const folders = letterFolders().map((folder) => ({ folder, digest: digestOf(filesIn(folder)) }));
  const changed = folders.filter(({ digest }) => cache.get('checked', digest) === undefined);
  const names = changed.map(({ folder }) => folder);
  // What a concept has in doubt no import decides: it is read as its draft left it.
  const imported = importBeside(names.filter((folder) => !isInDoubt(folder)));
  await report([countContent()]);
  await report(openDoubts());
  const collated = await collateFolders(names);
  await report(imported());
  await report(collated);
  for (const { folder, digest } of changed) cache.set('checked', digest, folder);
  const unchanged = folders.length - changed.length;
  if (unchanged > 0) await report([`${unchanged} letters are as they were when last checked`]);
}

/**
 * Checks what the import makes of letters in a thread of its own, which loads the dictionary meanwhile;
 * what is wrong is said when it is asked for.
 */
function importBeside(folders: readonly string[]): () => Promise<string[]> {
  if (folders.length === 0) return () => Promise.resolve([]);
  const worker = new Worker(new URL('./check-thread.ts', import.meta.url), { workerData: folders });
  const told = once(worker, 'message') as Promise<[Checked]>;
  // Who asks may do so later than it fails, or not at all: then it keeps nothing waiting.
  told.catch(() => undefined);
  worker.unref();
  return async () => {
    worker.ref();
    const [{ lines, problems }] = await told;
    assertNoProblems(problems);
    return lines;
  };
}

/** The files of a letter, whatever they are, with what they hold. */
const filesIn = (folder: string): string[][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path, readFileSync(path).toString('base64')]);

/** Whether a letter has open doubts, or a list of them that cannot be read: who reads all content says so. */
function isInDoubt(folder: string): boolean {
  const file = join(folder, DOUBTS);
  try {
    return readDoubts(readTextIfAny(file), file).length > 0;
  } catch {
    return true;
  }
}

/** A line for each letter with open doubts. */
const openDoubts = (): string[] =>
  getEdition().concepts.map(
    ({ id, doubts }) => `${join(contentFolder(), id)}: concept, open doubts: ${doubts}`,
  );

function countContent(): string {
  const { letters, papers } = getEdition();
  readMoves();
  const paragraphs = letters.reduce((sum, { alineas }) => sum + alineas, 0);
  return `content: ${letters.length} letters, ${paragraphs} paragraphs, ${papers.length} papers`;
}
