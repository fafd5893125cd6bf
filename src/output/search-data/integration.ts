import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { writeIn } from '../write.ts';

/** The page of a whole letter: one record, however many sections it has. */
const LETTER = /^[^/]+\/index\.html$/u;
/** Pages of one level that are no letter and repeat others. */
const LISTS =
  /^(?:zoeken|moties|missies|kamerstukken|dossiers|registers|begrippen|personen|organisaties|rechtsbronnen)\/index\.html$/u;
/** Pages of a paper or of a mission, which a letter has not. */
const ENTRY = /^(?:kamerstukken|missies)\/[^/]+\/index\.html$/u;

/** Pagefind's own interfaces, which nothing here uses. */
const STOCK = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

type IsCanonical = (path: string, html: string) => boolean;

/**
 * Indexes the built site with Pagefind, so that everything published can be found, not only the loaded
 * letters. It runs after all pages are there.
 * @param isCanonical Whether a page, by its path and its HTML, is not a second address of another page.
 * @returns What reads the pages, and what writes the index: Pagefind, a program of its own, makes it
 *   while the files in between are written.
 */
export function searchIndex(
  isCanonical: IsCanonical,
): Record<'reading' | 'writing', AstroIntegration> {
  let indexed: Indexed | undefined;
  return {
    reading: {
      name: 'search-index',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          indexed = await startIndex(fileURLToPath(dir), isCanonical);
        },
      },
    },
    writing: {
      name: 'search-index',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          writeIndex((await indexed?.files) ?? [], fileURLToPath(dir));
          await close();
          logger.info(`${indexed?.pages ?? 0} pages in the search index`);
        },
      },
    },
  };
}

/** What Pagefind was given, and the files that it makes of it. */
interface Indexed {
  pages: number;
  files: Promise<IndexFile[]>;
}

async function startIndex(dist: string, isCanonical: IsCanonical): Promise<Indexed> {
  const { index, errors } = await createIndex({
    rootSelector: 'main',
    forceLanguage: 'nl',
    // What is folded in lists every hyphen, not what a reader looks for.
    excludeSelectors: ['nav', '[data-redactie]', 'form', 'details', '.contents', '.tools'],
    writePlayground: false,
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  let pages = 0;
  for await (const page of pagesOf(dist, isCanonical)) {
    await index.addHTMLFile(page);
    pages += 1;
  }
  return { pages, files: index.getFiles().then(({ files }) => files) };
}

function writeIndex(files: readonly IndexFile[], dist: string): void {
  for (const { path, content } of files.filter(({ path }) => !STOCK.test(path)))
    writeIn(dist, `pagefind/${path}`, content);
}

/** The pages to be found, one at a time: all of them together may be more than fits in memory. */
async function* pagesOf(
  dist: string,
  isCanonical: IsCanonical,
): AsyncGenerator<{ url: string; content: string }> {
  for (const file of (await readdir(dist, { recursive: true })).filter(isIndexed)) {
    const url = `/${file.replace(/index\.html$/u, '')}`;
    const content = await readFile(join(dist, file), 'utf8');
    if (isCanonical(url, content)) yield { url, content };
  }
}

/** Whether a page is found: letters, each as a whole; papers and missions; and what lists no letters. */
const isIndexed = (file: string): boolean =>
  ENTRY.test(file) || (LETTER.test(file) && !LISTS.test(file));
