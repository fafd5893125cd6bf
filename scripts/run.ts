import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { ContentError } from '../src/schemas/problem.ts';

/** Runs a script; says what went wrong in one message and sets exit code 1. */
export async function run(script: () => Promise<void>): Promise<void> {
  try {
    await script();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/** Reads a file that must exist. @throws ContentError that says what was expected in it. */
export async function readNeeded(file: string, expected: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const found = code === 'ENOENT' ? 'absence of the file' : `failure to read (${code})`;
    const message = `Unexpected ${found}, expected ${expected}`;
    throw new ContentError([{ file, message, remedy: remedyFor(file) }]);
  }
}

/** What to do about a file that a letter lacks. */
function remedyFor(file: string): string {
  const folder = dirname(file);
  if (!existsSync(folder)) return `Correct the name of the folder: there is no ${folder}.`;
  switch (basename(file)) {
    case 'bron.txt':
      return 'Save the text of the letter there, as plain text in UTF-8.';
    case 'brief.yaml':
      return 'Copy that of another letter and adapt it: src/schemas/brief.ts explains each field.';
    case 'verantwoording.yaml':
      return `Run: npm run import -- ${folder}`;
    default:
      return 'Give the name of a file that may be read.';
  }
}
