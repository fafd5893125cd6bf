import { join, normalize } from 'node:path';
import { formatProblem } from '../src/problem/problem.ts';
import { readArguments, refuseArguments } from './arguments.ts';
import { checkFolders, importFolder } from './import-folder.ts';
import { letterFolders } from './letter-folders.ts';
import { report, run } from './run.ts';

const USAGE = `  npm run import -- content/<letter>                 imports a letter
  npm run import -- content/<letter> --replace-text  the same, and drops text that editors changed
  npm run import -- --check [content/<letter> …]     redoes imports, writes nothing, reports what differs`;

/** Imports the letter in a folder; or checks letters, all of them when none is given. */
async function main(): Promise<void> {
  const { positionals, options } = readArguments(USAGE, ['check', 'replace-text']);
  const folders = positionals.map((folder) => normalize(join(folder, '.')));
  if (!options.has('check')) await importOne(folders, options.has('replace-text'));
  else if (options.has('replace-text')) refuseArguments('--check with --replace-text', USAGE);
  else await report(checkFolders(folders.length > 0 ? folders : letterFolders()));
}

async function importOne(folders: readonly string[], replaceText: boolean): Promise<void> {
  const [folder] = folders;
  if (folder === undefined || folders.length > 1) {
    return refuseArguments(`${folders.length} folders`, USAGE);
  }
  const { remarks, summary } = await importFolder(folder, replaceText);
  for (const remark of remarks) console.warn(formatProblem(remark));
  console.log(summary);
}

await run(main);
