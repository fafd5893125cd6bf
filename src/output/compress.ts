import { globSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { bytesDigest } from '../cache/cache.ts';
import { TEXTS } from './hosts/rules.ts';
import { secondsSince } from './integration.ts';
import { cache } from './keep.ts';

/** Smaller texts fit in one packet as they are. */
const SMALLEST = 1024;

/** How many files are compressed at a time: each on a thread of its own, two a core. */
const AT_ONCE = 4;

/** What readers fetch often, and waits for nothing else: scripts, styles, and what search loads. */
const OFTEN = /\.(?:js|css)$|[/\\]zoek[/\\]/u;

/**
 * How hard brotli tries: its best for what is fetched often, within 3% of that in a third of the time for
 * pages, within 6% in a tenth for what is downloaded.
 */
const qualityOf = (file: string): number =>
  OFTEN.test(file) ? 11 : file.endsWith('.html') ? 10 : 9;

const brotliOf = (file: string) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: qualityOf(file) },
});

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Ways of compressing, by the extension that hosts look for. */
const WAYS = {
  br: (bytes: Buffer, file: string) => toBrotli(bytes, brotliOf(file)),
  gz: (bytes: Buffer) => toGzip(bytes, { level: 9 }),
} as const;

/**
 * Writes `.br` and `.gz` beside every text of the built site of more than 1 KB, so that no host has
 * to compress while readers wait. It comes last: what is written after it has no such files.
 */
export function compressed(): AstroIntegration {
  return {
    name: 'compressed',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const count = await compressTexts(fileURLToPath(dir));
        logger.info(`${count} texts compressed in ${secondsSince(start)}`);
      },
    },
  };
}

/** Compresses the texts of a folder, and answers how many there are; those that did not change are kept. */
async function compressTexts(dist: string): Promise<number> {
  const files = globSync(`**/*.{${TEXTS.join(',')}}`, { cwd: dist })
    .map((path) => join(dist, path))
    .filter((file) => statSync(file).size > SMALLEST);
  const left = [...files];
  const work = async () => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) await compressFile(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return files.length;
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  const digest = bytesDigest(bytes);
  for (const [extension, compress] of Object.entries(WAYS)) {
    const kept = cache.getBytes(extension, digest);
    const made = kept ?? (await compress(bytes, file));
    if (kept === undefined) cache.setBytes(extension, digest, made);
    await writeFile(`${file}.${extension}`, made);
  }
}
