import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { getEdition } from '../../src/edition/read.ts';

/** Bytes of a file of the built site as a host sends it. */
export const brotli = (body: string | Buffer): number => brotliCompressSync(body).byteLength;

const read = (path: string) => readFileSync(join('dist', path));

/** What a page loads by itself: its stylesheets and scripts, not what those load on demand. */
function loadedBy(html: string, pattern: RegExp): number {
  const paths = new Set([...html.matchAll(pattern)].map(([, path]) => path ?? ''));
  return [...paths].reduce((sum, path) => sum + brotli(read(path)), 0);
}

const STYLES = /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/gu;
const SCRIPTS = /<script[^>]+src="([^"]+)"/gu;

function pageSize(path: string): { page: number; scripts: number } {
  const html = read(join(path, 'index.html')).toString();
  return { page: brotli(html) + loadedBy(html, STYLES), scripts: loadedBy(html, SCRIPTS) };
}

/** Sizes of the heaviest section, of the heaviest letter, and of the script that all pages load. */
export function measureSizes(): Record<string, number> {
  const { letters } = getEdition();
  const sections = letters.flatMap(({ sections }) => sections).map(({ href }) => pageSize(href));
  const whole = letters.map(({ href }) => pageSize(href));
  const heaviest = (sizes: readonly number[]) => Math.max(...sizes);
  return {
    'section: HTML and CSS, brotli': heaviest(sections.map(({ page }) => page)),
    'whole letter: HTML and CSS, brotli': heaviest(whole.map(({ page }) => page)),
    'script before the reader does anything, brotli': heaviest(
      [...sections, ...whole].map(({ scripts }) => scripts),
    ),
  };
}
