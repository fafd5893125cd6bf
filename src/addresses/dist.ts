import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCanonical } from './canonical.ts';

/** Whether a page of the built site is canonical, by its full address; for the sitemap. */
export function isCanonicalInDist(url: string): boolean {
  const { pathname } = new URL(url);
  return isCanonical(pathname, readFileSync(join('dist', pathname, 'index.html'), 'utf8'));
}
