import { configDefaults, defineConfig } from 'vitest/config';
import { contentFolder, OWN_CONTENT } from './src/content-files/folder.ts';

/** Tests of the site and its addresses are about what is published. */
const OF_THE_SITE = ['tests/site/**', 'tests/browser/**'];

/** Tests that render components, which Astro's own plugins compile. */
const OF_COMPONENTS = ['tests/components/**/*.test.ts'];

// A browser starts in seconds on a loaded machine; a test that hangs still ends.
const limits = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [
            ...configDefaults.exclude,
            ...OF_COMPONENTS,
            ...(contentFolder() === OWN_CONTENT ? [] : OF_THE_SITE),
          ],
          env: { CONTENT: OWN_CONTENT },
          ...limits,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      './vitest.astro.config.ts',
    ],
    reporters: ['default', ['json', { outputFile: '.cache/tests.json' }]],
    // Browser tests mostly wait: on two cores, two files at a time.
    maxWorkers: '100%',
  },
});
