import { globSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readDocument } from '../yaml/read.ts';
import { contentFolder, readTextIfAny } from './folder.ts';
import { splitMdx } from './mdx.ts';

/**
 * Loads the frontmatter of the MDX files of the letters that a pattern names, from the content
 * folder; the id of an entry is that of its section: `27925-651/missies/f-16s`. The text of a letter
 * is read once, by the edition: Astro compiles none of it.
 */
export function sectionsIn(pattern: string): Loader {
  return {
    name: 'letter-sections',
    load: async (context) => {
      const content = contentFolder();
      await loadAll(context, content, pattern);
      context.watcher?.on('all', (_, path) => {
        const file = relative(content, path);
        if (file.startsWith('..') || !file.endsWith('.mdx')) return;
        loadAll(context, content, pattern).catch((error: Error) =>
          context.logger.error(error.message),
        );
      });
    },
  };
}

/** Brings the store up to date with the files; those that did not change stay as they are. */
async function loadAll(context: LoaderContext, content: string, pattern: string): Promise<void> {
  const { store } = context;
  const files = globSync(pattern, { cwd: content }).map((path) => path.replaceAll(sep, '/'));
  const ids = new Set(files.map(idOf));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const path of files.sort()) await loadOne(context, `${content}/${path}`, idOf(path));
}

const idOf = (path: string): string => path.replace(/\.mdx$/u, '');

async function loadOne(context: LoaderContext, file: string, id: string): Promise<void> {
  const { store, parseData, generateDigest, config } = context;
  const source = readTextIfAny(file) ?? '';
  const digest = generateDigest(source);
  if (store.get(id)?.digest === digest) return;
  const { frontmatter, body } = splitMdx(source, file);
  const raw = readDocument(frontmatter, { file, firstLine: 2 }).document.toJS();
  const filePath = relative(config.root.pathname, pathToFileURL(file).pathname);
  const data = await parseData({ id, data: raw, filePath });
  store.set({ id, data, body, digest, filePath });
}
