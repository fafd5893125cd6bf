import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { indexFolders, INDEXED_TOGETHER } from '../../search/model.ts';
import { writeIn } from '../write.ts';

/** The page of a whole letter: one record, however many sections it has. */
const LETTER = /^[^/]+\/index\.html$/u;
/** Its address: other pages of one level have a name. */
const NUMBERED = /^\/(?:\d|ah-)[^/]*\/$/u;
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
 * @param together Most letters of one index; there are as many as it takes.
 * @returns What reads the pages, and what writes the index: Pagefind, a program of its own, makes it
 *   while the files in between are written.
 */
export function searchIndex(
  isCanonical: IsCanonical,
  together = INDEXED_TOGETHER,
): Record<'reading' | 'writing', AstroIntegration> {
  let indexed: Indexed | undefined;
  return {
    reading: {
      name: 'search-index',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          indexed = await startIndex(fileURLToPath(dir), isCanonical, together);
        },
      },
    },
    writing: {
      name: 'search-index',
      hooks: {
        'astro:build:done': async ({ dir, logger }) => {
          const { pages = 0, folder = '', files = [] } = indexed ?? {};
          writeIndex(await files, fileURLToPath(dir), folder);
          await close();
          logger.info(`${pages} pages in the search index`);
        },
      },
    },
  };
}

/** What Pagefind was given, and the files that it makes of the last of it. */
interface Indexed {
  pages: number;
  /** The folder of these files. */
  folder: string;
  files: Promise<IndexFile[]>;
}

/**
 * Gives Pagefind the pages. Of more letters than one index holds, each index but the last is written
 * before the next is begun, as all together would not fit in memory.
 */
async function startIndex(
  dist: string,
  isCanonical: IsCanonical,
  together: number,
): Promise<Indexed> {
  let index = await emptyIndex();
  let [pages, letters] = [0, 0];
  const folder = () => indexFolders(letters, together).at(-1) ?? '';
  for await (const page of pagesOf(dist, isCanonical)) {
    if (page.isLetter && letters > 0 && letters % together === 0) {
      writeIndex(await filesOf(index), dist, folder());
      await close();
      index = await emptyIndex();
    }
    const { url, content } = page;
    await index.addHTMLFile({ url, content });
    pages += 1;
    letters += page.isLetter ? 1 : 0;
  }
  return { pages, folder: folder(), files: filesOf(index) };
}

async function emptyIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    rootSelector: 'main',
    forceLanguage: 'nl',
    // What is folded in lists every hyphen, not what a reader looks for.
    excludeSelectors: ['nav', '[data-redactie]', 'form', 'details', '.contents', '.tools'],
    writePlayground: false,
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return index;
}

const filesOf = async (index: PagefindIndex): Promise<IndexFile[]> =>
  (await index.getFiles()).files.filter(({ path }) => !STOCK.test(path));

function writeIndex(files: readonly IndexFile[], dist: string, folder: string): void {
  for (const { path, content } of files) writeIn(dist, `${folder}${path}`, content);
}

/** The pages to be found, one at a time: all of them together may be more than fits in memory. */
async function* pagesOf(
  dist: string,
  isCanonical: IsCanonical,
): AsyncGenerator<{ url: string; content: string; isLetter: boolean }> {
  const files = (await readdir(dist, { recursive: true })).filter(isIndexed);
  for (const file of files.sort()) {
    const url = `/${file.replace(/index\.html$/u, '')}`;
    const content = await readFile(join(dist, file), 'utf8');
    if (isCanonical(url, content)) yield { url, content, isLetter: NUMBERED.test(url) };
  }
}

/** Whether a page is found: letters, each as a whole; papers and missions; and what lists no letters. */
const isIndexed = (file: string): boolean =>
  ENTRY.test(file) || (LETTER.test(file) && !LISTS.test(file));
