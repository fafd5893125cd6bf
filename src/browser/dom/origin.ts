import { UNSET_SITE } from '../../unset-site.ts';

/**
 * A text of the site with the address where it is published: the one that it was built for, or, of a
 * site that was built for none, the one that the reader is at.
 */
export const withOrigin = (text: string): string => text.replaceAll(UNSET_SITE, location.origin);

/** Permanent address of this page, without the place on it. */
function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return canonical ? withOrigin(canonical.href) : location.origin + location.pathname;
}

/**
 * Permanent address of something of the letter that the page is of: a paragraph or heading by its
 * fragment, in the whole letter, wherever it is read; anything else by its path.
 */
export function placeAddress(place: string): string {
  const [, letter = ''] = location.pathname.split('/');
  return new URL(place.startsWith('#') ? `/${letter}/${place}` : place, pageAddress()).href;
}
