import { defineMiddleware } from 'astro:middleware';
import { readMoves } from './addresses/moves.ts';
import { perEdition } from './edition/build/edition.ts';
import { getContent } from './edition/read.ts';
import { redirectPage } from './output/redirects/redirect-page.ts';
import { redirects } from './output/redirects/redirects.ts';

/** Redirects while one edits; a build writes them after all pages. */
const redirectsByPath = perEdition(
  (edition) => new Map(redirects(edition, readMoves().value).map((one) => [one.from, one])),
);

/** Gives every page the edition, and the letters. */
export const onRequest = defineMiddleware(({ url, site, locals }, next) => {
  ({ edition: locals.edition, letterOf: locals.letterOf } = getContent());
  const redirect = import.meta.env.DEV
    ? redirectsByPath(locals.edition).get(url.pathname)
    : undefined;
  if (redirect === undefined) return next();
  const html = redirectPage(redirect, site ?? url);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
});
