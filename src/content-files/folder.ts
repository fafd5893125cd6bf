import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, relative, resolve, sep } from 'node:path';
import { ContentError } from '../problem/problem.ts';
import { systemProblem } from '../problem/system-error.ts';
import { decodeSource } from './decode.ts';
import { isInside } from './inside.ts';

/** The content that is published: tests and the list of addresses are about it. */
export const OWN_CONTENT = 'content';

/**
 * Folder of the content that is read: that of `CONTENT`, else `content`. As messages name it, which
 * opens it too: from the working directory when it lies in it, else as given.
 */
export function contentFolder(given = process.env['CONTENT'] || OWN_CONTENT): string {
  const shown = isInside(given, '') ? relative('', given) || '.' : normalize(join(given, '.'));
  return shown.replaceAll(sep, '/');
}

/**
 * Folder in which Astro keeps what it read of the content. Each content has its own: Astro takes a
 * section that it knows for the same file, wherever the one of now is.
 */
export function contentCache(content = contentFolder()): string {
  const name = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 12);
  return `node_modules/.astro${content === OWN_CONTENT ? '' : `/${name}`}`;
}

/**
 * Names of the folders of letters in a content folder, in order; one that starts with a dot is a
 * program's own. @throws ContentError when there is no such folder.
 */
export const letterNames = (content: string): string[] =>
  entriesOf(content)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();

function entriesOf(content: string) {
  try {
    return readdirSync(content, { withFileTypes: true });
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'ENOTDIR')) throw problemOf(error, content);
    const remedy = `Set CONTENT to the folder with the letters; without it, that is ${OWN_CONTENT}/.`;
    throw new ContentError([{ file: content, message: 'Folder not found', remedy }]);
  }
}

/** Paths of the MDX files of a letter, from its folder, in order. */
export const sectionPaths = (folder: string): string[] =>
  globSync('**/*.mdx', { cwd: folder })
    .map((path) => path.replaceAll(sep, '/'))
    .sort();

/** How long content is taken to be as it was while one edits (ms): a page asks for it many times. */
export const CONTENT_REST = 100;

/** What changes whenever a file of a folder does: names, times and sizes. */
export function contentStamp(folder: string): string {
  const files = globSync('**/*', { cwd: folder }).sort();
  return files
    .map((file) => {
      const { mtimeMs, size } = statSync(join(folder, file), { throwIfNoEntry: false }) ?? {};
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

/**
 * Text of a file; undefined when it does not exist.
 * @throws ContentError when it cannot be read, or is no text.
 */
export function readTextIfAny(file: string): string | undefined {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw problemOf(error, file);
  }
  return decodeSource(bytes, file);
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

function problemOf(error: unknown, file: string): unknown {
  const problem = systemProblem(error, file);
  return problem ? new ContentError([problem]) : error;
}
