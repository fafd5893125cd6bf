import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { isCanonical } from './src/addresses/canonical.ts';
import { isCanonicalInDist } from './src/addresses/dist.ts';
import { otherAddresses } from './src/output/redirects/integration.ts';
import { getEdition } from './src/edition/read.ts';
import { searchIndex } from './src/output/search-data/integration.ts';
import { remarkPlugins } from './src/markdown/index.ts';
import { UNSET_SITE } from './src/unset-site.ts';

export default defineConfig({
  // Where the edition is published: set SITE when it has an address of its own.
  site: process.env.SITE ?? UNSET_SITE,
  trailingSlash: 'always',
  // 'jsx' would drop the space at a line break before an inline element of the letter.
  compressHTML: true,
  // Share images are drawn beside the pages.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
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
                test: /preload-helper|\/src\/browser\/dom\/centre\.ts$/u,
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
      remarkPlugins: remarkPlugins(getEdition()),
      smartypants: false,
      gfm: false,
    }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx({ optimize: false }),
    sitemap({ filter: isCanonicalInDist }),
    otherAddresses(),
    searchIndex(isCanonical),
  ],
});
