import { parentPort, workerData } from 'node:worker_threads';
import { ContentError, type Problem } from '../src/problem/problem.ts';
import { checkFolders } from './import-folder.ts';

/** What a check of folders came to: a line each, or what is wrong. */
export interface Checked {
  lines: string[];
  problems: Problem[];
}

/* Run as a thread of its own: redoes the import of the letters in the folders that it is given. */
try {
  parentPort?.postMessage({ lines: await checkFolders(workerData as string[]), problems: [] });
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  parentPort?.postMessage({ lines: [], problems: [...error.problems] });
}
