import { join, normalize } from 'node:path';
import { readArguments } from './arguments.ts';
import { collateFolders } from './collate-folder.ts';
import { letterFolders } from './letter-folders.ts';
import { report, run } from './run.ts';

const USAGE =
  '  npm run collate [-- content/<letter> …]  compares letters, all of them when none is given, with bron.txt';

/** Collates the letters in the folders given; without any, all letters under `content`. */
await run(async () => {
  const given = readArguments(USAGE).positionals.map((folder) => normalize(join(folder, '.')));
  await report(collateFolders(given.length > 0 ? given : letterFolders()));
});
