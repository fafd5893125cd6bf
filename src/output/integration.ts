import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { pathIn } from '../content-files/inside.ts';
import { getContent } from '../edition/read.ts';
import { outputFiles } from './index.ts';
import { keepFile } from './keep.ts';
import { typst, TYPST } from './pdf/compiler.ts';

/**
 * Writes every file of the site that is no page. Those that are kept are made beside the pages, by
 * another thread: share images take a quarter of a build.
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
        if (typst === undefined)
          logger.warn(`${TYPST} is not installed for this platform: no PDF, and no links to one`);
        await warmed;
        let count = 0;
        for (const file of outputFiles(getContent())) {
          const path = pathIn(fileURLToPath(dir), file.path);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, await keepFile(file));
          count += 1;
        }
        logger.info(`${count} other files`);
      },
    },
  };
}

/** Makes the files that are kept; what fails there is made, and fails, when it is written. */
const warm = (): Promise<unknown> =>
  new Promise((done) => {
    const worker = new Worker(new URL('./warm.ts', import.meta.url));
    worker.on('error', done);
    worker.on('exit', done);
  });
