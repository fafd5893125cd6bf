import { isAbsolute, join, relative, sep } from 'node:path';

/** Whether a path is that of a folder, or lies in it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Path of a file in a folder, by its path from there. Content is refused long before it names a
 * file elsewhere: this holds where that was overlooked. @throws RangeError when it leads out.
 */
export function pathIn(folder: string, path: string): string {
  const file = join(folder, path);
  if (isInside(file, folder)) return file;
  throw new RangeError(`Unexpected path ${path}, expected one inside ${folder}`);
}
