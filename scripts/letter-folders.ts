import { join } from 'node:path';
import { contentFolder, letterNames } from '../src/content-files/folder.ts';

/** The folder of each letter of the content. */
export function letterFolders(): string[] {
  const content = contentFolder();
  return letterNames(content).map((name) => join(content, name));
}
