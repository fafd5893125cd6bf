import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { contentFolder } from '../src/content-files/folder.ts';
import { readMoves } from '../src/addresses/moves.ts';
import { diskCache, digestOf } from '../src/cache/cache.ts';
import { getEdition } from '../src/edition/read.ts';
import { assertNoProblems } from '../src/problem/problem.ts';
import { collateFolders } from './collate-folder.ts';
import type { Collated } from './collate-thread.ts';
import { checkFolders } from './import-folder.ts';
import { letterFolders } from './letter-folders.ts';
import { report } from './run.ts';

/**
 * Checks all content: against its schemas, the letters and the registers; that each letter is what
 * the import makes of it, and its words those of `bron.txt`. A letter that was found so, by this
 * code, is not gone through again until one of its files changes.
 * @throws ContentError that lists what is wrong.
 */
export async function checkContent(): Promise<void> {
  await report([countContent()]);
  const cache = diskCache();
  const folders = letterFolders().map((folder) => ({ folder, digest: digestOf(filesIn(folder)) }));
  const open = openDoubts();
  await report(open.map(({ folder, doubts }) => `${folder}: concept, ${doubts} doubts are open`));
  const concepts = new Set(open.map(({ folder }) => folder));
  const changed = folders.filter(({ digest }) => cache.get('checked', digest) === undefined);
  const names = changed.map(({ folder }) => folder);
  const collated = changed.length < FEW ? () => collateFolders(names) : collateBeside(names);
  // What a concept has in doubt no import decides: it is read as its draft left it.
  await report(checkFolders(names.filter((name) => !concepts.has(name))));
  await report(collated());
  for (const { folder, digest } of changed) cache.set('checked', digest, folder);
  const unchanged = folders.length - changed.length;
  if (unchanged > 0) await report([`${unchanged} letters are as they were when last checked`]);
}

/** Fewer letters are collated sooner than a thread has started. */
const FEW = 8;

/** Collates letters in a thread of its own; what is wrong is said when it is asked for. */
function collateBeside(folders: readonly string[]): () => Promise<string[]> {
  const worker = new Worker(new URL('./collate-thread.ts', import.meta.url), {
    workerData: folders,
  });
  const told = once(worker, 'message') as Promise<[Collated]>;
  // Who asks may do so later than it fails.
  told.catch(() => undefined);
  return async () => {
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

/** The letters with open doubts, and how many. */
function openDoubts(): { folder: string; doubts: number }[] {
  return getEdition().concepts.map(({ id, doubts }) => ({
    folder: join(contentFolder(), id),
    doubts,
  }));
}

function countContent(): string {
  const { letters, papers } = getEdition();
  readMoves();
  const paragraphs = letters.reduce((sum, { alineas }) => sum + alineas, 0);
  return `content: ${letters.length} letters, ${paragraphs} paragraphs, ${papers.length} papers`;
}
