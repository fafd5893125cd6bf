/** What Vite adds to every import that waits, by the end of its name. */
const HELPER = /vite\/preload-helper\.js$/u;

/**
 * Keeps imports that wait what they are. Vite preloads what a part of the script needs, with a helper
 * that weighs a quarter of the script that loads with a page; parts here need hardly another.
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre' as const,
  configEnvironment: (name: string) =>
    name === 'client' ? { build: { modulePreload: false as const } } : undefined,
  load: (id: string): string | undefined =>
    HELPER.test(id) ? 'export const __vitePreload = (load) => load();' : undefined,
});
