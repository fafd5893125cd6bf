import { defineMiddleware } from 'astro:middleware';
import { readMoves } from './addresses/moves.ts';
import { perEdition } from './edition/build/edition.ts';
import { getContent } from './edition/read.ts';
import { editionOfLetter } from './edition/view/of-letter.ts';
import { htmlPage, keptPage, pagesDigest } from './output/html/kept-page.ts';
import { redirectPage } from './output/redirects/redirect-page.ts';
import { redirects } from './output/redirects/redirects.ts';
import { lettersAsked } from './output/scope.ts';

/** Redirects while one edits; a build writes them after all pages. */
const redirectsByPath = perEdition(
  (edition) => new Map(redirects(edition, readMoves().value).map((one) => [one.from, one])),
);

/** Gives every page the edition, those of a letter as the letter sees it, and the letters. */
export const onRequest = defineMiddleware(({ url, site, locals, params }, next) => {
  const { edition, letterOf } = getContent();
  const seen = params['letter'] ? editionOfLetter(edition)(params['letter']) : edition;
  Object.assign(locals, { edition: seen, letterOf });
  if (!import.meta.env.DEV) {
    if (seen !== edition) return keptPage(url.pathname, pagesDigest(seen), next);
    // Of a page without content Astro writes nothing.
    return lettersAsked() ? new Response(null) : next();
  }
  const redirect = redirectsByPath(edition).get(url.pathname);
  if (redirect === undefined) return next();
  return htmlPage(redirectPage(redirect, site ?? url));
});
