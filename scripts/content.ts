import { readMoves } from '../src/addresses/moves.ts';
import { getEdition } from '../src/edition/read.ts';
import { run } from './run.ts';

/** Checks all content against its schemas, the letters and the registers; the moved addresses too. */
await run(async () => {
  const { letters, papers } = getEdition();
  readMoves();
  const paragraphs = letters.reduce((sum, letter) => sum + letter.paragraphs.length, 0);
  console.log(
    `content: ${letters.length} letters, ${paragraphs} paragraphs, ${papers.length} papers`,
  );
});
