import { zipSync, type Zippable } from 'fflate';

/** A file in an archive. */
export interface Packed {
  /** Its name there, with slashes. */
  path: string;
  bytes: Uint8Array;
  /** Whether it is stored as it is, as EPUB wants of the first. */
  stored?: boolean;
}

/** The day that files in an archive bear, the first that a zip can: the clock would change the bytes. */
const DAY = new Date(1980, 0, 1);

/** Packs files, in order, as a zip: the same bytes of the same files, on any day and machine. */
export function zip(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, bytes, stored = false }): [string, Zippable[string]] => [
    path,
    [bytes, { level: stored ? 0 : 9, mtime: DAY, os: 0 }],
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

/** A text as the bytes of UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
