const pages = new Map<string, Promise<Document>>();

/** Document that a link leads to: this one, or another page of the site, fetched once. */
export function pageOf({ origin, pathname }: HTMLAnchorElement): Promise<Document> {
  if (origin + pathname === location.origin + location.pathname) return Promise.resolve(document);
  const known = pages.get(pathname) ?? fetchPage(pathname);
  pages.set(pathname, known);
  // What failed once may succeed the next time.
  known.catch(() => pages.delete(pathname));
  return known;
}

async function fetchPage(pathname: string): Promise<Document> {
  const response = await fetch(pathname);
  if (!response.ok) throw new Error(`${response.status} ${pathname}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Element that the fragment of a link names. */
export function targetOf(page: Document, { hash }: HTMLAnchorElement): Element | null {
  return hash === '' ? null : page.getElementById(decodeURIComponent(hash.slice(1)));
}
