import { join, normalize } from 'node:path';
import { letterNames } from '../src/content-files/folder.ts';
import { allOrProblems } from '../src/schemas/problem.ts';
import { readArguments } from './arguments.ts';
import { collateFolder } from './collate-folder.ts';
import { run } from './run.ts';

const USAGE =
  '  npm run collate [-- content/<letter> …]  compares letters, all of them when none is given, with bron.txt';

/** Collates the letters in the folders given; without any, all letters under `content`. */
async function main(): Promise<void> {
  const given = readArguments(USAGE).positionals.map((folder) => normalize(join(folder, '.')));
  const folders =
    given.length > 0 ? given : letterNames('content').map((name) => join('content', name));
  for (const words of allOrProblems(folders.map((folder) => () => collateFolder(folder)))) {
    console.log(words);
  }
}

await run(main);
