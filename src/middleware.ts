import { defineMiddleware } from 'astro:middleware';
import { keepMovedPlaces } from './addresses/moved-places.ts';
import { readMoves } from './addresses/moves.ts';
import { pagePart } from './addresses/successor.ts';

const moves = readMoves();
const pages = new Set(moves.map(({ from }) => pagePart(from)));

/** Keeps the moved places of every page that has some; all others pass as they are. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || !pages.has(url.pathname)) return response;
  const html = keepMovedPlaces(await response.text(), url.pathname, moves);
  return new Response(html, { status: response.status, headers: response.headers });
});
