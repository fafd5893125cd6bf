import { digestOf, diskCache } from '../cache/cache.ts';
import type { OutputFile } from './model.ts';

/** Where files and summaries are kept. */
export const cache = diskCache();

/** Makes a file, or takes what was kept of it. */
export async function keepFile({ path, of, make }: OutputFile) {
  if (of === undefined) return make();
  const digest = digestOf(path, of);
  const kept = cache.getBytes('file', digest);
  if (kept) return kept;
  const made = await make();
  cache.setBytes('file', digest, made);
  return made;
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
