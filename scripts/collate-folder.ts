import { join } from 'node:path';
import { collate } from '../src/collation/index.ts';
import { sectionPaths } from '../src/content-files/folder.ts';
import { allOrProblems } from '../src/problem/problem.ts';
import { readText } from './run.ts';

/** Collates letters. @throws ContentError that names the first difference in each. */
export const collateFolders = (folders: readonly string[]): string[] =>
  allOrProblems(folders.map((folder) => () => collateFolder(folder)));

function collateFolder(folder: string): string {
  const read = (path: string) => {
    const file = join(folder, path);
    return { file, text: readText(file) };
  };
  const words = collate({
    source: read('bron.txt'),
    record: read('verantwoording.yaml'),
    brief: read('brief.yaml'),
    sections: sectionPaths(folder).map(read),
  });
  return `${folder}: ${words} words are those of bron.txt`;
}
