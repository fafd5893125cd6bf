import { once } from 'node:events';
import { getContent } from '../edition/read.ts';
import { keptBytes } from './html/kept-page.ts';
import type { PublishedLetter } from './html/letter-pages.ts';
import { filesAcross, letterFiles } from './index.ts';
import { lettersAsked } from './scope.ts';
import { writeAll, writeIn } from './write.ts';

/** What the process is given. */
export interface Work {
  /** Folder of the site. */
  dist: string;
  letters: readonly PublishedLetter[];
}

/** What the process tells: that the pages are written, then how many other files; or what failed. */
export interface Written {
  count?: number;
  error?: Error;
}

/** How many files are made at a time: an image is drawn by a thread of its own. */
const AT_ONCE = 4;

const tell = (written: Written): Promise<void> =>
  new Promise((told) => {
    process.send?.(written, undefined, undefined, () => told());
  });

/*
 * Run as a process of its own: writes what belongs to letters, first the pages that were kept; then, of
 * their summaries, what is across letters. It ends with the build that started it.
 */
process.once('disconnect', () => process.exit());
process.once('uncaughtException', (error) => void tell({ error }).then(() => process.exit(1)));
const [{ dist, letters }] = (await once(process, 'message')) as [Work];
for (const { of, kept = [] } of letters)
  for (const path of kept) writeIn(dist, `${path.slice(1)}index.html`, keptBytes(path, of));
await tell({});
const content = getContent();
const count = await writeAll(letterFiles(content, lettersAsked()), dist, AT_ONCE);
const across = lettersAsked() === undefined ? filesAcross(content) : [];
await tell({ count: count + (await writeAll(across, dist)) });
process.disconnect();
