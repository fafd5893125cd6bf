import { parentPort, workerData } from 'node:worker_threads';
import { getContent } from '../edition/read.ts';
import { keptBytes } from './html/kept-page.ts';
import type { PublishedLetter } from './html/letter-pages.ts';
import { filesAcross, letterFiles } from './index.ts';
import { lettersAsked } from './scope.ts';
import { writeAll, writeIn } from './write.ts';

/** What the thread is given. */
export interface Work {
  /** Folder of the site. */
  dist: string;
  letters: readonly PublishedLetter[];
}

/** What the thread tells: that the pages are written, and then how many other files. */
export interface Written {
  count?: number;
}

/** How many files are made at a time: an image is drawn by a thread of its own. */
const AT_ONCE = 4;

/*
 * Run as a thread of its own: writes what belongs to letters, first the pages that were kept; then, of
 * their summaries, what is across letters.
 */
const { dist, letters } = workerData as Work;
const tell = (written: Written) => parentPort?.postMessage(written);
for (const { of, kept = [] } of letters)
  for (const path of kept) writeIn(dist, `${path.slice(1)}index.html`, keptBytes(path, of));
tell({});
const content = getContent();
const count = await writeAll(letterFiles(content, lettersAsked()), dist, AT_ONCE);
const across = lettersAsked() === undefined ? filesAcross(content) : [];
tell({ count: count + (await writeAll(across, dist)) });
