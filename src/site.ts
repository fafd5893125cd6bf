import { ui } from './interface/index.ts';

/**
 * What the browser may load: this site's own files, and WebAssembly for the search engine.
 * @param search Address of the server that searches the texts, where there is one.
 */
export const contentSecurityPolicy = (search?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    ["connect-src 'self'", ...(search === undefined ? [] : [new URL(search).origin])].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');

/** A page that navigation leads to. */
export interface NavItem {
  /** Its name in the address: `moties`. */
  page: string;
  href: string;
  title: string;
}

/** A page that navigation names, by its address. */
const item = (page: keyof typeof ui.site.pageNames): NavItem => ({
  page,
  href: `/${page}/`,
  title: ui.site.pageNames[page],
});

/** What the header offers on every page, beside the letters. */
export const mainNav: readonly NavItem[] = [
  item('moties'),
  item('missies'),
  item('financien'),
  item('kamerstukken'),
  item('registers'),
];

/** What the footer offers on every page. */
export const footerNav: readonly NavItem[] = [
  item('zoeken'),
  item('tijdlijn'),
  item('cijfers'),
  item('data'),
  item('verantwoording'),
];
