import { unzipSync, Zip, type ZipInputFile, zipSync, type Zippable } from 'fflate';

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

/** A file as it lies in an archive. */
export interface Entry {
  path: string;
  /** How it is packed: 8 for deflated, 0 for stored. */
  compression: number;
  /** Checksum of the file, CRC-32. */
  crc: number;
  /** Bytes of the file itself. */
  size: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Where the parts of an archive start, by their bytes (APPNOTE 4.3), and how long these are. */
const [DIRECTORY, END, ENTRY_LENGTH, HEADER_LENGTH, END_LENGTH] = [
  0x02014b50, 0x06054b50, 46, 30, 22,
];

/**
 * The files of an archive as they lie in it.
 * @param archive One that `zip` made: it ends without a comment, and says all lengths.
 * @throws Error when it is none.
 */
export function entriesOf(archive: Uint8Array): Entry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const short = (at: number) => view.getUint16(at, true);
  const long = (at: number) => view.getUint32(at, true);
  const end = archive.length - END_LENGTH;
  if (end < 0 || long(end) !== END)
    throw new Error('Unexpected bytes, expected an archive of ours');
  const entries: Entry[] = [];
  for (let at = long(end + 16); at < end && long(at) === DIRECTORY;) {
    const [name, local] = [at + ENTRY_LENGTH, long(at + 42)];
    const path = new TextDecoder().decode(archive.subarray(name, name + short(at + 28)));
    const start = local + HEADER_LENGTH + short(local + 26) + short(local + 28);
    entries.push({
      path,
      compression: short(at + 10),
      crc: long(at + 16),
      size: long(at + 24),
      // A copy: the rest of its archive may be let go.
      bytes: archive.slice(start, start + long(at + 20)),
    });
    at = name + short(at + 28) + short(at + 30) + short(at + 32);
  }
  return entries;
}

/** One file of an archive, unpacked; nothing when the archive lacks it. */
export const fileIn = (archive: Uint8Array, path: string): Uint8Array | undefined =>
  unzipSync(archive, { filter: ({ name }) => name === path })[path];

/** An archive of files that are packed already: the same bytes of the same entries. */
export function zipOf(entries: Iterable<Entry>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { path, bytes, ...packed } of entries) {
    const file: ZipInputFile = { filename: path, mtime: DAY, os: 0, ...packed };
    archive.add(file);
    file.ondata?.(null, bytes, true);
  }
  archive.end();
  return new Uint8Array(Buffer.concat(parts));
}

/** A text as the bytes of UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
