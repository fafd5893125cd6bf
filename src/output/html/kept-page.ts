import { digestOf } from '../../cache/cache.ts';
import type { Edition } from '../../edition/build/edition.ts';
import { siteAddress } from '../in-full.ts';
import { cache } from '../keep.ts';

/** Digests of editions as letters see them: a letter has many pages. */
const digests = new WeakMap<Edition, string>();

/**
 * Digest of all that the pages of a letter depend on.
 * @param seen The edition as the letter sees it: its pages are made of nothing else.
 */
export function pagesDigest(seen: Edition): string {
  const digest = digests.get(seen) ?? digestOf(seen, siteAddress());
  digests.set(seen, digest);
  return digest;
}

/**
 * Makes a page of a letter, or takes what was kept of it.
 * @param path Address of the page, from the root.
 * @param of Digest of what it depends on.
 */
export async function keptPage(
  path: string,
  of: string,
  make: () => Promise<Response>,
): Promise<Response> {
  const digest = digestOf(path, of);
  const kept = cache.getBytes('page', digest);
  if (kept) return htmlPage(kept);
  const made = await make();
  if (!made.ok) return made;
  const page = await made.text();
  cache.setBytes('page', digest, page);
  return htmlPage(page);
}

/** Addresses of the pages of a letter when all of them were kept; undefined when one is to be made. */
export function keptPaths(of: string): string[] | undefined {
  const paths = cache.get<string[]>('pages', of);
  return paths?.every((path) => cache.hasBytes('page', digestOf(path, of))) ? paths : undefined;
}

/** Remembers which pages a letter has, once all of them are made. */
export const rememberPaths = (of: string, paths: readonly string[]): void =>
  cache.set('pages', of, paths);

/** A page that was kept. @throws Error when it is gone since. */
export function keptBytes(path: string, of: string): Uint8Array {
  const bytes = cache.getBytes('page', digestOf(path, of));
  if (bytes !== undefined) return bytes;
  throw new Error(`${path} was kept and is gone: run the build again, and nothing beside it`);
}

/** An answer with a page. */
export const htmlPage = (page: string | Uint8Array<ArrayBuffer>): Response =>
  new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
