import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Keeps what was made, under a digest of all that it was made of. */
export interface Cache {
  /** What was kept; undefined when nothing was, or when it cannot be read. */
  get<T>(kind: string, digest: string): T | undefined;
  set(kind: string, digest: string, value: unknown): void;
}

/** Keeps files too. */
interface DiskCache extends Cache {
  /** Whether a value was kept. */
  has(kind: string, digest: string): boolean;
  getBytes(kind: string, digest: string): Uint8Array<ArrayBuffer> | undefined;
  /** Whether a file was kept. */
  hasBytes(kind: string, digest: string): boolean;
  setBytes(kind: string, digest: string, bytes: string | Uint8Array): void;
}

/** Keeps nothing: everything is made anew. */
export const NO_CACHE: Cache = { get: () => undefined, set: () => undefined };

/** Digest of values, as JSON gives them. */
export const digestOf = (...values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 32);

/** Digest of a file. */
export const bytesDigest = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** What else decides how the site is made. */
const SETTINGS = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Digest of the code of the project: what is kept was made by this code. */
function codeDigest(root: string): string {
  const files = globSync(['{src,scripts}/**/*.*', ...SETTINGS], { cwd: root }).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Keeps values as JSON, and files, in a folder, which may be deleted at any time. A file is written
 * whole under another name first, so that one that was cut off is never read; JSON that cannot be
 * read counts for nothing.
 */
export function diskCache(root = process.cwd()): DiskCache {
  const folder = join(root, '.cache', 'build', codeDigest(root));
  const read = (kind: string, name: string) =>
    attempt(() => readFileSync(join(folder, kind, name)));
  const write = (kind: string, name: string, bytes: string | Uint8Array) =>
    // A folder that cannot be written costs time, and nothing else.
    attempt(() => {
      const ready = join(folder, kind, `${name}.${process.pid}-${threadId}`);
      mkdirSync(join(folder, kind), { recursive: true });
      writeFileSync(ready, bytes);
      renameSync(ready, join(folder, kind, name));
    });
  const has = (kind: string, name: string) => existsSync(join(folder, kind, name));
  return {
    has: (kind, digest) => has(kind, `${digest}.json`),
    get: (kind, digest) =>
      attempt(() => JSON.parse(String(read(kind, `${digest}.json`) ?? '')) as never),
    set: (kind, digest, value) => write(kind, `${digest}.json`, JSON.stringify(value)),
    getBytes: (kind, digest) => read(kind, digest),
    hasBytes: has,
    setBytes: (kind, digest, bytes) => write(kind, digest, bytes),
  };
}

/** For how many versions of the code what was made is kept: those of a few branches. */
const VERSIONS = 4;

/** Deletes what older versions of the code made: no build reads it again, and it takes room. */
export function forgetOldCode(root = process.cwd()): void {
  const [folder, now] = [join(root, '.cache', 'build'), new Date()];
  attempt(() => utimesSync(join(folder, codeDigest(root)), now, now));
  const versions = attempt(() => readdirSync(folder)) ?? [];
  const usedAt = (name: string) => attempt(() => statSync(join(folder, name)).mtimeMs) ?? 0;
  for (const name of versions.sort((a, b) => usedAt(b) - usedAt(a)).slice(VERSIONS))
    attempt(() => rmSync(join(folder, name), { recursive: true, force: true }));
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
