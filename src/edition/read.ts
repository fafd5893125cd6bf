import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { buildEdition, type Edition } from './index.ts';
import type { ContentFiles } from './load.ts';

/** Access to `content/` of a project on disk. */
export function contentFiles(root: string): ContentFiles {
  const folders = readdirSync(join(root, 'content'), { withFileTypes: true });
  return {
    letters: folders
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort(),
    sections: (folder) =>
      globSync('**/*.mdx', { cwd: join(root, folder) })
        .map((path) => `${folder}/${path.replaceAll(sep, '/')}`)
        .sort(),
    read: (file) =>
      existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined,
  };
}

let edition: Edition | undefined;

/** The edition of the project that runs, read once: what pages, registers and search show. */
export function getEdition(): Edition {
  edition ??= buildEdition(contentFiles(process.cwd()));
  return edition;
}
