import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathIn } from '../content-files/inside.ts';
import { keepFile } from './keep.ts';
import type { OutputFile } from './contract.ts';

/** Writes a file in the folder of the site. @param path From the root of the site. */
export function writeIn(dist: string, path: string, bytes: string | Uint8Array): void {
  const file = pathIn(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/**
 * Makes files, and writes them in the folder of the site.
 * @param atOnce How many are made at a time; no more than that are held in memory.
 * @returns Their number.
 */
export async function writeAll(
  files: Iterable<OutputFile>,
  dist: string,
  atOnce = 1,
): Promise<number> {
  let count = 0;
  const left = files[Symbol.iterator]();
  const work = async () => {
    for (let next = left.next(); next.done !== true; next = left.next()) {
      writeIn(dist, next.value.path, await keepFile(next.value));
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return count;
}
