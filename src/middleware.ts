import { defineMiddleware } from 'astro:middleware';
import { keepMovedPlaces } from './output/redirects/moved-places.ts';
import { readMoves } from './addresses/moves.ts';
import { redirectPage } from './output/redirects/redirect-page.ts';
import { redirects } from './output/redirects/redirects.ts';
import { pagePart } from './addresses/successor.ts';
import { getEdition } from './edition/read.ts';

const moves = readMoves();
const pages = new Set(moves.map(({ from }) => pagePart(from)));
/** Pages that lead on, while one edits; a build writes them after all others. */
const leading = new Map(
  import.meta.env.DEV ? redirects(getEdition(), moves).map((one) => [one.from, one]) : [],
);

/** Keeps the moved places of every page that has some; all others pass as they are. */
export const onRequest = defineMiddleware(async ({ url, site }, next) => {
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
