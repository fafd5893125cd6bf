import { ContentError } from '../problem/problem.ts';

/**
 * Decodes a text as received.
 * @throws ContentError for an empty file, a PDF, a binary, bytes that are not UTF-8, a marked MDX file.
 */
export function decodeSource(bytes: Uint8Array, file: string): string {
  if (PDF.every((byte, index) => bytes[index] === byte)) {
    fail(bytes, 0, file, 'PDF', 'its text', TEXT);
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) fail(bytes, nul, file, `NUL at byte ${nul}`, 'a text file');
  const bad = firstInvalidByte(bytes);
  if (bad !== undefined) fail(bytes, bad, file, `byte ${byteName(bytes, bad)}`, 'UTF-8');
  if (file.endsWith('.mdx') && hasMark(bytes)) {
    fail(bytes, 0, file, 'byte order mark', '--- on its first line', WITHOUT);
  }
  const source = new TextDecoder().decode(bytes);
  if (source.trim() === '') fail(bytes, 0, file, 'empty file', 'text', FILL);
  return source;
}

/** The first bytes of a PDF: `%PDF-`. */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

const TEXT = 'Take its text: pdftotext -layout letter.pdf bron.txt.';
const WITHOUT = 'Save it again as UTF-8 without a byte order mark.';
const SAVE = 'Save it again as plain text in UTF-8.';
const FILL = 'Put the text in it.';

function fail(
  bytes: Uint8Array,
  offset: number,
  file: string,
  found: string,
  wanted: string,
  remedy = SAVE,
): void {
  const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
  throw new ContentError([
    { file, line, message: `Unexpected ${found}, expected ${wanted}`, remedy },
  ]);
}

/** Whether a text starts with the mark that tells its encoding: a reader of MDX takes it for text. */
const hasMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

const byteName = (bytes: Uint8Array, offset: number): string =>
  offset < bytes.length
    ? `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')} at offset ${offset}`
    : `sequence cut off at offset ${offset}`;

/** Finds the first byte that is no UTF-8, by halving; the length when only the end is missing. */
function firstInvalidByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes, false)) return undefined;
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (middle <= bytes.length && isUtf8(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  return valid < bytes.length ? sequenceStart(bytes, valid) : valid;
}

/** Start of the sequence that is unfinished at an offset: only the byte after it tells that. */
function sequenceStart(bytes: Uint8Array, offset: number): number {
  let start = offset;
  while (!isUtf8(bytes.subarray(0, start), false)) start -= 1;
  return start;
}

/** Whether bytes are UTF-8; with `open`, a sequence may still be unfinished at their end. */
function isUtf8(bytes: Uint8Array, open: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: open });
    return true;
  } catch {
    return false;
  }
}
