import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { getEdition } from '../../src/edition/read.ts';

/** Bytes of a file of the built site as a host sends it. */
export const brotli = (body: string | Buffer): number => brotliCompressSync(body).byteLength;

/** Reads a file of the built site by its path. */
type Read = (path: string) => Buffer;

const STYLES = /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/gu;
const SCRIPTS = /<script[^>]+src="([^"]+)"/gu;
/** `import"./x.js"` and `import{y}from"./x.js"`, not `import("./x.js")`. */
const STATIC_IMPORTS = /import(?:[^'"()]*from)?["']\.\/([^"']+)["']/gu;

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, path = '']) => path);

/** A script with every script that it loads at once, not those that it loads on demand. */
function withImports(read: Read, path: string): string[] {
  const imports = matches(read(path).toString(), STATIC_IMPORTS);
  return [path, ...imports.flatMap((name) => withImports(read, join(dirname(path), name)))];
}

const weigh = (read: Read, paths: readonly string[]): number =>
  [...new Set(paths)].reduce((sum, path) => sum + brotli(read(path)), 0);

function pageSize(read: Read, path: string): number {
  const html = read(join(path, 'index.html')).toString();
  return brotli(html) + weigh(read, matches(html, STYLES));
}

/** Bytes of the scripts that a page loads by itself. */
function scriptSize(read: Read, file: string): number {
  const own = matches(read(file).toString(), SCRIPTS);
  return weigh(
    read,
    own.flatMap((path) => withImports(read, path)),
  );
}

/** Sizes of the heaviest section, of the heaviest letter and its forms, and of the scripts of any page. */
export function measureSizes(dist: string): Record<string, number> {
  const read: Read = (path) => readFileSync(join(dist, path));
  const { letters } = getEdition();
  const pages = (all: readonly { href: string }[]) => all.map(({ href }) => pageSize(read, href));
  const sections = pages(letters.flatMap(({ sections }) => sections));
  const whole = pages(letters);
  const heaviest = (sizes: readonly number[]) => Math.max(...sizes);
  // A letter has no PDF on a machine that cannot make it.
  const form = (extension: string) =>
    heaviest([0, ...globSync(`*.${extension}`, { cwd: dist }).map((path) => read(path).length)]);
  return {
    'section: HTML and CSS, brotli': heaviest(sections),
    'whole letter: HTML and CSS, brotli': heaviest(whole),
    'script before the reader does anything, brotli': heaviest(
      globSync('**/*.html', { cwd: dist }).map((file) => scriptSize(read, file)),
    ),
    'EPUB of a letter': form('epub'),
    'PDF of a letter': form('pdf'),
  };
}
