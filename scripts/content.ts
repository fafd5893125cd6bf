import { getEdition } from '../src/edition/read.ts';
import { run } from './run.ts';

/** Checks all content against its schemas, the letters and the registers. */
await run(async () => {
  const { letters, papers } = getEdition();
  const paragraphs = letters.reduce((sum, letter) => sum + letter.paragraphs.length, 0);
  console.log(
    `content: ${letters.length} letters, ${paragraphs} paragraphs, ${papers.length} papers`,
  );
});
