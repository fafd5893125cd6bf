import { parentPort, workerData } from 'node:worker_threads';
import { ContentError, type Problem } from '../src/problem/problem.ts';
import { collateFolders } from './collate-folder.ts';

/** What a collation of folders came to: a line each, or what is wrong. */
export interface Collated {
  lines: string[];
  problems: Problem[];
}

/* Run as a thread of its own: collates the letters in the folders that it is given. */
try {
  parentPort?.postMessage({ lines: await collateFolders(workerData as string[]), problems: [] });
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  parentPort?.postMessage({ lines: [], problems: [...error.problems] });
}
