import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCanonical } from './canonical.ts';

/** Whether a page of the built site is canonical, by its full address; for the sitemap. */
export function isCanonicalInDist(url: string): boolean {
  const { pathname } = new URL(url);
  const file = join('dist', pathname, 'index.html');
  return existsSync(file) && isCanonical(pathname, readFileSync(file, 'utf8'));
}
