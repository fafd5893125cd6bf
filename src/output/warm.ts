import { getContent } from '../edition/read.ts';
import { siteFiles } from './index.ts';
import { isReady, keepFile } from './keep.ts';
import type { OutputFile } from './model.ts';
import { lettersAsked } from './scope.ts';

/** How many files are made at a time: an image is drawn by a thread of its own. */
const AT_ONCE = 4;

/* Run as a thread of its own: makes the files of letters that are to be kept, while another makes the pages. */
const content = getContent();
const letters = lettersAsked() ?? new Set(content.edition.letters.map(({ id }) => id));
const batch: OutputFile[] = [];
const makeBatch = () => Promise.all(batch.splice(0).map(keepFile));
for (const file of siteFiles(content, letters)) {
  if (isReady(file)) continue;
  batch.push(file);
  if (batch.length === AT_ONCE) await makeBatch();
}
await makeBatch();
