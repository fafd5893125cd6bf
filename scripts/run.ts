import { readFile } from 'node:fs/promises';
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
    throw new ContentError([{ file, message: `Unexpected ${found}, expected ${expected}` }]);
  }
}
