import { lstatSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { decodeSource } from '../src/content-files/decode.ts';
import { systemProblem } from '../src/problem/system-error.ts';
import { ContentError, formatProblem } from '../src/problem/problem.ts';

/**
 * Runs a script; says what went wrong in one message and sets exit code 1. What it writes hosts and
 * colleagues may read, whatever the machine lets others do with new files.
 */
export async function run(script: () => Promise<void>): Promise<void> {
  process.umask(0o022);
  try {
    await script();
  } catch (error) {
    console.error(sayError(error));
    process.exitCode = 1;
  }
}

/** Prints the lines that work comes to. */
export async function report(lines: readonly string[] | Promise<string[]>): Promise<void> {
  for (const line of await lines) console.log(line);
}

/** More problems at once nobody reads. */
const MOST = 200;

function sayError(error: unknown): string {
  const problem = systemProblem(error);
  if (problem) return formatProblem(problem);
  if (error instanceof ContentError && error.problems.length > MOST) {
    const shown = error.problems.slice(0, MOST).map(formatProblem);
    return [...shown, `… and ${error.problems.length - MOST} more`].join('\n');
  }
  return error instanceof Error ? error.message : String(error);
}

/** Reads a text that must exist. @throws ContentError that says what to do about one that does not. */
export const readText = (file: string): string => decodeSource(readNeeded(file), file);

/** Reads a file that must exist. @throws ContentError that says what to do about one that does not. */
export function readNeeded(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const problem = systemProblem(error, file);
    if (problem === undefined) throw error;
    if (!isCode(error, 'ENOENT') && !isCode(error, 'ENOTDIR')) throw new ContentError([problem]);
    throw new ContentError([{ file, message: 'File not found', remedy: remedyFor(file) }]);
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** What to do about a file that a letter lacks. */
function remedyFor(file: string): string {
  const folder = dirname(file);
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return `Correct the name of the folder: there is no ${folder}.`;
  if (!found.isDirectory()) return `Give the folder of the letter: ${folder} is none.`;
  if (lstatSync(file, { throwIfNoEntry: false })) {
    return 'Put the file itself there: the link that stands there leads nowhere.';
  }
  switch (basename(file)) {
    case 'bron.txt':
      return 'Save the text of the letter there, as plain text in UTF-8.';
    case 'brief.yaml':
      return 'Copy that of another letter and adapt it: src/schemas/letter/brief.ts explains each field. A folder that is no letter has no place there.';
    case 'verantwoording.yaml':
      return `Run: npm run import -- ${folder}`;
    default:
      return 'Give the name of a file that may be read.';
  }
}
