import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Keeps what was made, under a digest of all that it was made of. */
export interface Cache {
  /** What was kept; undefined when nothing was, or when it cannot be read. */
  get<T>(kind: string, digest: string): T | undefined;
  set(kind: string, digest: string, value: unknown): void;
}

/** Keeps nothing: everything is made anew. */
export const NO_CACHE: Cache = { get: () => undefined, set: () => undefined };

/** Digest of values, as JSON gives them. */
export const digestOf = (...values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 32);

/** Digest of the code of the project: what is kept was made by this code. */
function codeDigest(root: string): string {
  const files = globSync(['src/**/*.{ts,astro,css}', 'package-lock.json'], { cwd: root }).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Keeps values as JSON in a folder, which may be deleted at any time. A file is written whole under
 * another name first, so that one that was cut off is never read; one that is no JSON counts for
 * nothing.
 */
export function diskCache(root = process.cwd()): Cache {
  const folder = join(root, '.cache', 'build', codeDigest(root));
  const fileOf = (kind: string, digest: string) => join(folder, kind, `${digest}.json`);
  return {
    get(kind, digest) {
      try {
        return JSON.parse(readFileSync(fileOf(kind, digest), 'utf8'));
      } catch {
        return undefined;
      }
    },
    set(kind, digest, value) {
      const file = fileOf(kind, digest);
      const ready = `${file}.${process.pid}`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(ready, JSON.stringify(value));
        renameSync(ready, file);
      } catch {
        // A folder that cannot be written costs time, and nothing else.
      }
    },
  };
}
