import { getContent } from '../edition/read.ts';
import { siteFiles } from './index.ts';
import { keepFile } from './keep.ts';
import type { OutputFile } from './model.ts';

/** How many files are made at a time: an image is drawn by a thread of its own. */
const AT_ONCE = 4;

/* Run as a thread of its own: makes every file that is kept, while another makes the pages. */
const batch: OutputFile[] = [];
const makeBatch = () => Promise.all(batch.splice(0).map(keepFile));
for (const file of siteFiles(getContent())) {
  if (file.of === undefined) continue;
  batch.push(file);
  if (batch.length === AT_ONCE) await makeBatch();
}
await makeBatch();
