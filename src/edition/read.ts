import {
  CONTENT_REST,
  contentFolder,
  contentStamp,
  letterNames,
  readTextIfAny,
  sectionPaths,
} from '../content-files/folder.ts';
import { diskCache } from '../cache/cache.ts';
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

/** The edition that was built last, and the state of the content that it was built from. */
let last: { edition: Edition; stamp: string; checked: number } | undefined;

/**
 * The edition of the content that is built: what pages, registers and search show. A build reads it
 * once; while one edits, it is built again when a file of the content has changed.
 */
export function getEdition(): Edition {
  const isEdited = import.meta.env?.DEV === true;
  if (last && (!isEdited || Date.now() - last.checked < CONTENT_REST)) return last.edition;
  const folder = contentFolder();
  const stamp = isEdited ? contentStamp(folder) : '';
  const edition =
    last && last.stamp === stamp ? last.edition : buildEdition(contentFiles(folder), diskCache());
  last = { edition, stamp, checked: Date.now() };
  return edition;
}
