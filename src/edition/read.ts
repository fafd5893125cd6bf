import { join } from 'node:path';
import { decodeSource } from '../content-files/decode.ts';
import { letterNames, readBytes, sectionPaths } from '../content-files/folder.ts';
import { buildEdition, type Edition } from './build/edition.ts';
import type { ContentFiles } from './build/load.ts';

/** Access to `content/` of a project on disk. */
export function contentFiles(root: string): ContentFiles {
  return {
    letters: letterNames(join(root, 'content')),
    sections: (folder) => sectionPaths(join(root, folder)).map((path) => `${folder}/${path}`),
    read: (file) => {
      const bytes = readBytes(root, file);
      return bytes && decodeSource(bytes, file);
    },
  };
}

let edition: Edition | undefined;

/** The edition of the project that runs, read once: what pages, registers and search show. */
export function getEdition(): Edition {
  edition ??= buildEdition(contentFiles(process.cwd()));
  return edition;
}
