import { getViteConfig } from 'astro/config';

/** Tests that render components and pages of Astro, which only its own Vite plugins can compile. */
export default getViteConfig({
  test: {
    ...{ name: 'components', include: ['tests/components/**/*.test.ts'] },
    // As long as all other tests have.
    testTimeout: 60_000,
  },
});
