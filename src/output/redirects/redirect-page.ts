import { ui } from '../../interface/index.ts';
import { contentSecurityPolicy } from '../../site.ts';
import type { Redirect } from './redirects.ts';
import { pagePart } from '../../addresses/successor.ts';

/**
 * A redirect from an address: by `public/verder.js`, which keeps the fragment; without
 * scripts by a refresh; and always by a link. It is no page of Astro's: a letter has over a hundred.
 */
export function redirectPage({ to, places }: Omit<Redirect, 'from'>, site: URL): string {
  const target = escaped(to);
  return `<!doctype html>
<html lang="${ui.site.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(contentSecurityPolicy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${ui.site.redirectTitle(target)}</title>
<link rel="canonical" href="${escaped(new URL(pagePart(to), site).href)}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>
<script src="/verder.js" defer></script>
</head>
<body>
<main>
<h1>${ui.site.redirectHeading}</h1>
<p>${ui.site.pageMoved(linkTo(target)).join('')}</p>
${places.map((place) => placeLine(escaped(place.id), escaped(place.to))).join('')}</main>
</body>
</html>
`;
}

/** Where a place of the page went, when it is elsewhere. */
const placeLine = (id: string, to: string): string =>
  `<p id="${id}">${ui.site.placeMoved(linkTo(to)).join('')}</p>\n`;

const linkTo = (address: string): string => `<a href="${address}">${address}</a>`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<"]/gu, (sign) => SIGNS[sign] ?? sign);
