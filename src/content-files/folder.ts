import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ContentError } from '../problem/problem.ts';
import { systemProblem } from '../problem/system-error.ts';

/** Names of the folders of letters in `content`, in order; one that starts with a dot is a program's own. */
export const letterNames = (content: string): string[] =>
  readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();

/** Paths of the MDX files of a letter, from its folder, in order. */
export const sectionPaths = (folder: string): string[] =>
  globSync('**/*.mdx', { cwd: folder })
    .map((path) => path.replaceAll(sep, '/'))
    .sort();

/**
 * Bytes of a file in a folder; undefined when it does not exist.
 * @throws ContentError when it cannot be read.
 */
export function readBytes(folder: string, file: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    const problem = systemProblem(error, file);
    throw problem ? new ContentError([problem]) : error;
  }
}
