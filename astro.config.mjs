import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { isCanonical } from './src/addresses/canonical.ts';
import { contentReload } from './src/content-files/reload.ts';
import { contentCache } from './src/content-files/folder.ts';
import { canonicalSitemap } from './src/output/metadata/sitemap.ts';
import { compressed } from './src/output/compress.ts';
import { plainImports } from './src/output/plain-imports.ts';
import { otherForms, siteFiles } from './src/output/integration.ts';
import { otherAddresses } from './src/output/redirects/integration.ts';
import { ofWholeSite } from './src/output/scope.ts';
import { searchIndex } from './src/output/search-data/integration.ts';
import { UNSET_SITE } from './src/unset-site.ts';

const [site, search] = [siteFiles(), searchIndex(isCanonical)];

export default defineConfig({
  // Where the edition is published: set SITE when it has an address of its own.
  site: process.env.SITE ?? UNSET_SITE,
  cacheDir: contentCache(),
  trailingSlash: 'always',
  // 'jsx' would drop the space at a line break before an inline element of the letter.
  compressHTML: true,
  // Most of a page that is kept is waiting for files.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    plugins: [plainImports()],
    build: {
      assetsInlineLimit: 0,
      cssMinify: 'esbuild',
      // What the search box runs is one file: ten that share it weigh a quarter more, compressed.
      rolldownOptions: {
        // A text of the interface stands where it is used, not in a constant of its own.
        optimization: { inlineConst: { mode: 'all' } },
        // Words and grammar that a script does not use stay out of it.
        treeshake: {
          moduleSideEffects: [{ test: /\/src\/(?:interface|dutch)\//u, sideEffects: false }],
        },
        output: {
          codeSplitting: {
            groups: [
              { name: 'zoeken', test: /\/src\/browser\/search\/box\.ts$/u },
              // The script that loads with a page needs these, and others need the next.
              {
                name: 'laden',
                test: /preload-helper|\/src\/browser\/dom\/(?:centre|keep|kept)\.ts$/u,
                priority: 1,
              },
              { name: 'element', test: /\/src\/browser\/dom\/element\.ts$/u, priority: 1 },
            ],
          },
        },
      },
    },
  },
  markdown: {
    processor: unified({
      smartypants: false,
      gfm: false,
    }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx({ optimize: false }),
    contentReload(),
    site.letters,
    ...ofWholeSite([canonicalSitemap(), search.reading, otherAddresses()]),
    site.files,
    ...ofWholeSite([search.writing]),
    otherForms(),
    compressed(),
  ],
});
