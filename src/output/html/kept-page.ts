import { digestOf } from '../../cache/cache.ts';
import type { Edition } from '../../edition/build/edition.ts';
import { siteAddress } from '../in-full.ts';
import { cache } from '../keep.ts';

/** Digests of editions as letters see them: a letter has many pages. */
const digests = new WeakMap<Edition, string>();

function digestFor(seen: Edition): string {
  const digest = digests.get(seen) ?? digestOf(seen);
  digests.set(seen, digest);
  return digest;
}

/**
 * Makes a page of a letter, or takes what was kept of it.
 * @param path Address of the page, from the root.
 * @param seen The edition as the letter sees it: the page is made of nothing else.
 */
export async function keptPage(
  path: string,
  seen: Edition,
  make: () => Promise<Response>,
): Promise<Response> {
  const digest = digestOf(path, digestFor(seen), siteAddress());
  const kept = cache.getBytes('page', digest);
  if (kept) return htmlPage(kept);
  const made = await make();
  if (!made.ok) return made;
  const page = await made.text();
  cache.setBytes('page', digest, page);
  return htmlPage(page);
}

/** An answer with a page. */
export const htmlPage = (page: string | Uint8Array<ArrayBuffer>): Response =>
  new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
