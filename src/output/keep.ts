import { digestOf, diskCache } from '../cache/cache.ts';
import type { OutputFile } from './model.ts';

const cache = diskCache();

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
