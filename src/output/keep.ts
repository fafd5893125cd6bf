import { digestOf, diskCache } from '../cache/cache.ts';
import type { OutputFile } from './model.ts';

const cache = diskCache();

/** Makes a file, or takes what was kept of it. */
export async function keepFile({ path, of, make }: OutputFile) {
  if (of === undefined) return make();
  const [kind, digest] = ['file', digestOf(path, of)];
  const kept = cache.get<{ text: string } | { base64: string }>(kind, digest);
  if (kept) return 'text' in kept ? kept.text : new Uint8Array(Buffer.from(kept.base64, 'base64'));
  const made = await make();
  const isText = typeof made === 'string';
  cache.set(
    kind,
    digest,
    isText ? { text: made } : { base64: Buffer.from(made).toString('base64') },
  );
  return made;
}
