import {
  contentFolder,
  letterNames,
  readTextIfAny,
  sectionPaths,
} from '../content-files/folder.ts';
import { buildEdition, type Edition } from './build/edition.ts';
import type { ContentFiles } from './build/load.ts';

/** Access to a content folder on disk. @throws ContentError when there is none. */
export function contentFiles(folder = contentFolder()): ContentFiles {
  return {
    folder,
    letters: letterNames(folder),
    sections: (letter) => sectionPaths(letter).map((path) => `${letter}/${path}`),
    read: readTextIfAny,
  };
}

let edition: Edition | undefined;

/** The edition of the content that is built, read once: what pages, registers and search show. */
export function getEdition(): Edition {
  edition ??= buildEdition(contentFiles());
  return edition;
}
