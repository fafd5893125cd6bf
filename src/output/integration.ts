import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { pathIn } from '../content-files/inside.ts';
import { getContent } from '../edition/read.ts';
import { formFiles, siteFiles } from './index.ts';
import { keepFile } from './keep.ts';
import type { OutputFile } from './model.ts';
import { typst, TYPST } from './pdf/compiler.ts';
import { lettersAsked } from './scope.ts';

/**
 * Writes the files of the site and its data that are no pages. Those that are kept are made beside the
 * pages, by another thread: share images take a quarter of a build.
 */
export function otherFiles(): AstroIntegration {
  let warmed: Promise<unknown> = Promise.resolve();
  return {
    name: 'other-files',
    hooks: {
      'astro:build:start': () => {
        warmed = warm();
      },
      'astro:build:done': async ({ dir, logger }) => {
        await warmed;
        const count = await writeAll(siteFiles(getContent(), lettersAsked()), fileURLToPath(dir));
        logger.info(`${count} other files`);
      },
    },
  };
}

/** Writes the letters in other forms, and the archives: a later step, which says how long it took. */
export function otherForms(): AstroIntegration {
  return {
    name: 'forms',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (typst === undefined)
          logger.warn(`${TYPST} is not installed for this platform: no PDF, and no links to one`);
        const start = performance.now();
        const count = await writeAll(formFiles(getContent(), lettersAsked()), fileURLToPath(dir));
        logger.info(`${count} files in other forms in ${secondsSince(start)}`);
      },
    },
  };
}

/** Writes files in a folder; gives their number. */
async function writeAll(files: Iterable<OutputFile>, dist: string): Promise<number> {
  let count = 0;
  for (const file of files) {
    const path = pathIn(dist, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await keepFile(file));
    count += 1;
  }
  return count;
}

/** Time since a moment, as the log of a build says it: `1.4 s`. */
export const secondsSince = (start: number): string =>
  `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Makes the files that are kept; what fails there is made, and fails, when it is written. */
const warm = (): Promise<unknown> =>
  new Promise((done) => {
    const worker = new Worker(new URL('./warm.ts', import.meta.url));
    worker.on('error', done);
    worker.on('exit', done);
  });
