import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { contentFolder } from './folder.ts';

/**
 * Loads the MDX files of the letters that a pattern names, from the content folder; the id of an
 * entry is that of its section: `27925-651/missies/f-16s`. Where no letter has such a file there is
 * nothing, without a warning.
 */
export function sectionsIn(pattern: string): Loader {
  const content = contentFolder();
  const files = glob({
    base: pathToFileURL(content),
    pattern,
    generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
  });
  return {
    ...files,
    load: async (context) => {
      if (globSync(pattern, { cwd: content }).length === 0) context.store.clear();
      else await files.load(context);
    },
  };
}
