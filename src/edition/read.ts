import {
  CONTENT_REST,
  contentFolder,
  contentStamp,
  letterNames,
  readTextIfAny,
  sectionPaths,
} from '../content-files/folder.ts';
import { diskCache } from '../cache/cache.ts';
import { buildContent, type Content, type Edition } from './build/edition.ts';
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

/** What was built last, and the state of the files that it was built from. */
let last: { content: Content; stamp: string; checked: number } | undefined;

/**
 * The content that is built: what pages, registers and search show. A build reads it once; while one
 * edits, it is built again when a file has changed.
 */
export function getContent(): Content {
  const isEdited = import.meta.env?.DEV === true;
  if (last && (!isEdited || Date.now() - last.checked < CONTENT_REST)) return last.content;
  const folder = contentFolder();
  const stamp = isEdited ? contentStamp(folder) : '';
  const content =
    last && last.stamp === stamp ? last.content : buildContent(contentFiles(folder), diskCache());
  last = { content, stamp, checked: Date.now() };
  return content;
}

/** The edition of the content that is built. */
export const getEdition = (): Edition => getContent().edition;
