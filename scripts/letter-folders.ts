import { join } from 'node:path';
import { letterNames } from '../src/content-files/folder.ts';

/** The folder of each letter of the project. */
export const letterFolders = (): string[] =>
  letterNames('content').map((name) => join('content', name));
