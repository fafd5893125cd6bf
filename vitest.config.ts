import { defineConfig } from 'vitest/config';
import { contentFolder, OWN_CONTENT } from './src/content-files/folder.ts';

const BROWSER = 'tests/browser/**/*.test.ts';
const COMPONENTS = 'tests/components/**/*.test.ts';

/** Tests of the site and its addresses are about what is published. */
const isPublished = contentFolder() === OWN_CONTENT;

const limits = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };

/** Projects: `npx vitest run --project '!browser'` leaves the slowest out. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [BROWSER, COMPONENTS, ...(isPublished ? [] : ['tests/site/**'])],
          env: { CONTENT: OWN_CONTENT },
          // What files import is loaded once a worker: that took more time than the tests.
          isolate: false,
          ...limits,
        },
      },
      // A browser starts in seconds on a loaded machine; a test that hangs still ends.
      {
        test: {
          name: 'browser',
          include: isPublished ? [BROWSER] : [],
          globalSetup: 'tests/browser/unpack.ts',
          isolate: false,
          ...limits,
        },
      },
      './vitest.astro.config.ts',
    ],
    reporters: ['default', ['json', { outputFile: '.cache/tests.json' }]],
    // Browser tests mostly wait: on two cores, two files at a time.
    maxWorkers: '100%',
  },
});
