import { readMoves } from '../src/addresses/moves.ts';
import { getEdition } from '../src/edition/read.ts';
import { collateFolders } from './collate-folder.ts';
import { checkFolders } from './import-folder.ts';
import { letterFolders } from './letter-folders.ts';
import { report } from './run.ts';

/**
 * Checks all content: against its schemas, the letters and the registers; that each letter is what
 * the import makes of it, and its words those of `bron.txt`.
 * @throws ContentError that lists what is wrong.
 */
export async function checkContent(): Promise<void> {
  await report([countContent()]);
  await report(checkFolders(letterFolders()));
  await report(collateFolders(letterFolders()));
}

function countContent(): string {
  const { letters, papers } = getEdition();
  readMoves();
  const paragraphs = letters.reduce((sum, { alineas }) => sum + alineas, 0);
  return `content: ${letters.length} letters, ${paragraphs} paragraphs, ${papers.length} papers`;
}
