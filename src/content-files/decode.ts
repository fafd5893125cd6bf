import { isUtf8 } from 'node:buffer';
import { ContentError } from '../problem/problem.ts';

/**
 * Decodes a text as received.
 * @throws ContentError for an empty file, a PDF, a binary, bytes that are not UTF-8, a marked MDX file.
 */
export function decodeSource(bytes: Uint8Array, file: string): string {
  if (PDF.every((byte, index) => bytes[index] === byte)) {
    fail(bytes, 0, file, 'PDF', 'its text', TEXT);
  }
  if (isUtf16(bytes)) fail(bytes, 0, file, 'UTF-16', 'UTF-8', UTF16);
  const nul = bytes.indexOf(0);
  if (nul >= 0) fail(bytes, nul, file, `NUL at byte ${nul}`, 'a text file');
  const bad = firstInvalidByte(bytes);
  if (bad !== undefined)
    fail(bytes, bad, file, `byte 0x${(bytes[bad] ?? 0).toString(16)} at offset ${bad}`, 'UTF-8');
  if (file.endsWith('.mdx') && hasMark(bytes)) {
    fail(bytes, 0, file, 'byte order mark', '--- on its first line', WITHOUT);
  }
  const source = new TextDecoder().decode(bytes);
  if (source.trim() === '') fail(bytes, 0, file, 'empty file', 'text', FILL);
  return source;
}

/** The first bytes of a PDF: `%PDF-`. */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

const TEXT = 'It is the PDF itself: give it a name that ends in .pdf, as bron.pdf, and draft that.';
const UTF16 = 'Save it again as plain text in UTF-8: the editor of Windows calls UTF-16 Unicode.';
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

/** Whether a text is in UTF-16: by its mark, or by a zero in every other byte of its start. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 64);
  const zeros = start.filter((byte) => byte === 0).length;
  return start.length > 7 && zeros * 2 >= start.length - 1;
}

/** Whether a text starts with the mark that tells its encoding: a reader of MDX takes it for text. */
const hasMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Finds the first byte that is no UTF-8: where reading puts a sign in its place that is not there. */
function firstInvalidByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes)) return undefined;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  for (const part of text.split(REPLACED)) {
    offset += Buffer.byteLength(part);
    if (!SIGN.every((byte, index) => bytes[offset + index] === byte)) return offset;
    offset += SIGN.length;
  }
  return undefined;
}

/** The sign for what can't be read, and its bytes when it is really there. */
const REPLACED = '\uFFFD';
const SIGN = [0xef, 0xbf, 0xbd];
