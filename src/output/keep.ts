import { digestOf, diskCache } from '../cache/cache.ts';
import type { OutputFile } from './contract.ts';

/** Where files and summaries are kept. */
export const cache = diskCache();

/**
 * Makes a file, or takes what was kept of it.
 * @throws Error that names the file, and with it the letter, when it cannot be made.
 */
export async function keepFile(file: OutputFile) {
  const { path, of } = file;
  if (of === undefined) return makeFile(file);
  const digest = digestOf(path, of);
  const kept = cache.getBytes('file', digest);
  if (kept) return kept;
  const made = await makeFile(file);
  cache.setBytes('file', digest, made);
  return made;
}

async function makeFile({ path, make }: OutputFile) {
  try {
    return await make();
  } catch (cause) {
    throw new Error(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/**
 * The files of a letter in one form; which they are is kept, so that a letter that did not change is
 * not read for them.
 * @param digest Of all that they depend on.
 */
export function keptFiles(digest: string, list: () => OutputFile[]): OutputFile[] {
  const anew = (path: string) => {
    const file = list().find((one) => one.path === path);
    if (file === undefined) throw new Error(`Unexpected ${path}, expected a file of its letter`);
    return file.make();
  };
  const kept = cache.get<Pick<OutputFile, 'path' | 'of'>[]>('files', digest);
  if (kept) return kept.map((file) => ({ ...file, make: () => anew(file.path) }));
  const files = list().map((file) => ({ ...file, of: file.of ?? digest }));
  cache.set(
    'files',
    digest,
    files.map(({ path, of }) => ({ path, of })),
  );
  return files;
}
