import { getContent } from '../edition/read.ts';
import { outputFiles } from './index.ts';
import { keepFile } from './keep.ts';

/* Run as a thread of its own: makes every file that is kept, while another makes the pages. */
for (const file of outputFiles(getContent())) if (file.of !== undefined) await keepFile(file);
