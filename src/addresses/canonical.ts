const CANONICAL = /<link rel="canonical" href="([^"]+)"/u;

/**
 * Whether a page is the one that search engines should show: it names itself as canonical.
 * Redirects and second addresses name another page; what is kept out of search names none.
 */
export function isCanonical(path: string, html: string): boolean {
  const href = CANONICAL.exec(html)?.[1];
  return href !== undefined && new URL(href).pathname === path;
}
