import { defineMiddleware } from 'astro:middleware';
import { readMoves } from '../../addresses/moves.ts';
import { pagePart } from '../../addresses/successor.ts';
import type { Edition } from '../../edition/build/edition.ts';
import { getEdition } from '../../edition/read.ts';
import { keepMovedPlaces } from './moved-places.ts';
import { redirectPage } from './redirect-page.ts';
import { redirects } from './redirects.ts';

/** Other addresses than those of the pages, of the content as it is now. */
function readOthers(edition: Edition) {
  const { value: moves } = readMoves();
  const leading = new Map(redirects(edition, moves).map((one) => [one.from, one]));
  return { edition, moves, leading, pages: new Set(moves.map(({ from }) => pagePart(from))) };
}

let last: ReturnType<typeof readOthers> | undefined;

/**
 * Leads on from other addresses while one edits, and keeps the moved places of every page that has
 * some; a build does so when all pages are there.
 */
export const onRequest = defineMiddleware(async ({ url, site }, next) => {
  const edition = getEdition();
  if (last?.edition !== edition) last = readOthers(edition);
  const { leading, pages, moves } = last;
  const redirect = leading.get(url.pathname);
  if (redirect) {
    const html = redirectPage(redirect, site ?? url);
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || !pages.has(url.pathname)) return response;
  const html = keepMovedPlaces(await response.text(), url.pathname, moves);
  return new Response(html, { status: response.status, headers: response.headers });
});
