import { configDefaults, defineConfig } from 'vitest/config';
import { contentFolder, OWN_CONTENT } from './src/content-files/folder.ts';

/** Tests of the site and its addresses are about what is published. */
const OF_THE_SITE = ['tests/site/**', 'tests/browser/**'];

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(contentFolder() === OWN_CONTENT ? [] : OF_THE_SITE)],
    env: { CONTENT: OWN_CONTENT },
    reporters: ['default', ['json', { outputFile: '.cache/tests.json' }]],
    // Browser tests mostly wait: on two cores, two files at a time.
    maxWorkers: '100%',
    // A browser starts in seconds on a loaded machine; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
