import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

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
 * Indexes the built site with Pagefind, so that everything published can be found, not only
 * the loaded letters. It runs after the build, which empties the folder.
 * @param isCanonical Whether a page, by its path and its HTML, is not a second address of another page.
 */
export function searchIndex(isCanonical: IsCanonical): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexPages(fileURLToPath(dir), isCanonical);
        logger.info(`${pages} pages in the search index`);
      },
    },
  };
}

async function indexPages(dist: string, isCanonical: IsCanonical): Promise<number> {
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
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter(({ path }) => !STOCK.test(path)))
    await write(join(dist, 'pagefind', path), content);
  await close();
  return pages;
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

async function write(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Whether a page is found: letters, each as a whole; papers and missions; and what lists no letters. */
const isIndexed = (file: string): boolean =>
  ENTRY.test(file) || (LETTER.test(file) && !LISTS.test(file));
