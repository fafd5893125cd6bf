import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pathIn } from '../../content-files/inside.ts';
import { type Edition, lettersWithPages } from '../../edition/build/edition.ts';
import { getEdition } from '../../edition/read.ts';
import { editionOfLetter } from '../../edition/view/of-letter.ts';
import { assertNoProblems } from '../../problem/problem.ts';
import { isMerge, lettersAsked, makePagesOf } from '../scope.ts';
import { keptBytes, keptPaths, pagesDigest, rememberPaths } from './kept-page.ts';

/** A letter whose pages a build publishes. */
interface Published {
  id: string;
  /** Digest of what they depend on. */
  of: string;
  /** Their addresses, when all of them were kept. */
  kept: string[] | undefined;
}

/**
 * Leaves the pages of letters that were kept out of what Astro makes, and writes them as they are:
 * after a change, what did not change is not gone through page by page.
 */
export function letterPages(): AstroIntegration {
  let published: Published[] = [];
  return {
    name: 'letter-pages',
    hooks: {
      'astro:build:start': () => {
        const edition = getEdition();
        published = lettersToPublish(edition);
        const made = published.filter(({ kept }) => kept === undefined).map(({ id }) => id);
        // A concept is made each time: it is not kept.
        makePagesOf([...made, ...edition.concepts.map(({ id }) => id)]);
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const dist = fileURLToPath(dir);
        const paths = Map.groupBy(
          pages.map(({ pathname }) => `/${pathname}`),
          (path) => path.split('/')[1],
        );
        for (const { id, of, kept } of published) {
          if (kept === undefined) rememberPaths(of, paths.get(id) ?? []);
          for (const path of kept ?? []) write(pathIn(dist, `${path}index.html`), path, of);
        }
        const count = published.filter(({ kept }) => kept !== undefined).length;
        logger.info(`pages of ${count} letters as they were`);
      },
    },
  };
}

function write(file: string, path: string, of: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, keptBytes(path, of));
}

/**
 * The letters that this build is asked for, and what was kept of them.
 * @throws ContentError for one that is not there, or that a merge has not got.
 */
export function lettersToPublish(edition: Edition): Published[] {
  const [asked, known] = [lettersAsked(), lettersWithPages(edition).map(({ id }) => id)];
  const strange = [...(asked ?? [])].filter((id) => !known.includes(id));
  assertNoProblems(strange.map(unknown));
  const published = edition.letters
    .filter(({ id }) => asked?.has(id) ?? true)
    .map(({ id }) => {
      const of = pagesDigest(editionOfLetter(edition)(id));
      return { id, of, kept: keptPaths(of) };
    });
  const lacking = isMerge() ? published.filter(({ kept }) => kept === undefined) : [];
  assertNoProblems(lacking.map(({ id }) => unmade(id)));
  return published;
}

const unknown = (id: string) => ({
  file: '--letters',
  message: `Unexpected ${id}, expected a letter of the content`,
  remedy: 'Give the id of a letter: 27925-651.',
});

const unmade = (id: string) => ({
  file: '--merge',
  message: `Unexpected letter ${id} that is not made, or changed since`,
  remedy: `Run first: npm run build -- --letters ${id}`,
});
