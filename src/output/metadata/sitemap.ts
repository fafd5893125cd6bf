import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { getEdition } from '../../edition/read.ts';
import { lettersWithIds } from '../../edition/view/lookups.ts';
import { updatedOn } from '../../edition/model.ts';
import { isCanonical } from '../../addresses/canonical.ts';

/** The sitemap: every page of the built site that is no second address of another. */
export function canonicalSitemap(): AstroIntegration {
  let dist = '';
  const { name, hooks } = sitemap({
    filter: (url) => isCanonicalIn(dist, url),
    serialize: (item) => {
      const lastmod = changedOn(item.url);
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:done': async (options) => {
        dist = fileURLToPath(options.config.outDir);
        await hooks['astro:config:done']?.(options);
      },
      // Also the pages that were kept: Astro knows those that it made.
      'astro:build:done': (options) =>
        hooks['astro:build:done']?.({ ...options, pages: pagesIn(dist) }),
    },
  };
}

/** The pages of the folder of a built site. */
const pagesIn = (dist: string): { pathname: string }[] =>
  globSync('**/index.html', { cwd: dist }).map((file) => ({
    pathname: `${dirname(file).replaceAll(sep, '/').replace(/^\.$/u, '')}/`,
  }));

/** Day on which a letter last changed, by the address of one of its pages; of other pages none is known. */
function changedOn(url: string): string | undefined {
  const [, id] = new URL(url).pathname.split('/');
  const letter = lettersWithIds(getEdition())([id ?? ''])[0];
  return letter && updatedOn(letter);
}

/** Whether a page in the folder of a built site is canonical, by its full address. */
function isCanonicalIn(dist: string, url: string): boolean {
  const { pathname } = new URL(url);
  const file = join(dist, pathname, 'index.html');
  return existsSync(file) && isCanonical(pathname, readFileSync(file, 'utf8'));
}
