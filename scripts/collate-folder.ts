import { join } from 'node:path';
import { collate } from '../src/collation/index.ts';
import { sectionPaths } from '../src/content-files/folder.ts';
import { allOrProblems } from '../src/problem/problem.ts';
import { readText } from './run.ts';

/** Collates letters. @throws ContentError that names the first difference in each. */
export const collateFolders = (folders: readonly string[]): string[] =>
  allOrProblems(folders.map((folder) => () => collateFolder(folder)));

function collateFolder(folder: string): string {
  const read = (path: string, expected: string) => {
    const file = join(folder, path);
    return { file, text: readText(file, expected) };
  };
  const words = collate({
    source: read('bron.txt', 'the text of the letter'),
    record: read('verantwoording.yaml', 'the record of `npm run import`'),
    sections: sectionPaths(folder).map((path) => read(path, 'a section')),
  });
  return `${folder}: ${words} words are those of bron.txt`;
}
