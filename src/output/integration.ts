import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getContent, getEdition } from '../edition/read.ts';
import { lettersToPublish, type PublishedLetter, rememberPages } from './html/letter-pages.ts';
import { formFiles } from './index.ts';
import { typst, TYPST } from './pdf/compiler.ts';
import { lettersAsked, makePagesOf } from './scope.ts';
import { writeAll } from './write.ts';
import type { Work, Written } from './write-letters.ts';

/**
 * Writes the files of the site and its data that are no pages, and the pages of letters that were kept,
 * which are no work for Astro. Another process does so while pages are made: share images take a quarter
 * of a build.
 * @returns What waits for the pages that were kept, and what waits for the other files.
 */
export function siteFiles(): Record<'letters' | 'files', AstroIntegration> {
  let published: PublishedLetter[] = [];
  let dist = '';
  let written: ReturnType<typeof writeLetters> | undefined;
  return {
    letters: {
      name: 'letters',
      hooks: {
        'astro:config:done': ({ config }) => {
          dist = fileURLToPath(config.outDir);
        },
        'astro:build:start': () => {
          const edition = getEdition();
          published = lettersToPublish(edition);
          const made = published.filter(({ kept }) => kept === undefined);
          // A concept is made each time: it is not kept.
          makePagesOf([...made, ...edition.concepts].map(({ id }) => id));
        },
        // The folder of the site is empty from here on.
        'astro:build:setup': () => {
          written ??= writeLetters({ dist, letters: published });
        },
        'astro:build:done': async ({ pages, logger }) => {
          await written?.pages;
          rememberPages(
            published,
            pages.map(({ pathname }) => `/${pathname}`),
          );
          const kept = published.filter((letter) => letter.kept !== undefined);
          logger.info(`pages of ${kept.length} letters as they were`);
        },
      },
    },
    files: {
      name: 'other-files',
      hooks: {
        'astro:build:done': async ({ logger }) => {
          logger.info(`${(await written?.files) ?? 0} other files`);
        },
      },
    },
  };
}

/**
 * Starts a process of its own, which has as much memory as this one; what fails there fails for who
 * waits.
 */
function writeLetters(work: Work): { pages: Promise<undefined>; files: Promise<number> } {
  const [pages, files] = [Promise.withResolvers<undefined>(), Promise.withResolvers<number>()];
  const fail = (error: Error) => {
    for (const { promise, reject } of [pages, files]) {
      reject(error);
      // Who waits may do so later than it fails.
      promise.catch(() => undefined);
    }
  };
  const writer = fork(new URL('./write-letters.ts', import.meta.url), {
    serialization: 'advanced',
  });
  writer.on('message', ({ error, count }: Written) => {
    if (error) fail(error);
    else if (count === undefined) pages.resolve(undefined);
    else files.resolve(count);
  });
  writer.on('error', fail);
  writer.on('exit', (code, signal) =>
    fail(new Error(`Writing the files of letters ended too early (${code ?? signal})`)),
  );
  writer.send(work);
  return { pages: pages.promise, files: files.promise };
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

/** Time since a moment, as the log of a build says it: `1.4 s`. */
export const secondsSince = (start: number): string =>
  `${((performance.now() - start) / 1000).toFixed(1)} s`;
