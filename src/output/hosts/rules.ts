import { contentSecurityPolicy } from '../../site.ts';

/*
 * What a host does beside sending files: the only place that says it. `hosting/` and the files of
 * static hosts are made of these rules, and the preview keeps them too.
 */

/** A header and its value. */
export type Header = readonly [name: string, value: string];

/**
 * Headers of every answer, also of errors. A frame may be forbidden in a header alone.
 * @param search Address of the server that searches the texts, where there is one.
 */
export const securityHeaders = (search?: string): readonly Header[] => [
  ['Content-Security-Policy', `${contentSecurityPolicy(search)}; frame-ancestors 'none'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/**
 * Asks browsers to come by https alone; an example, as it holds for a year and for who owns the
 * domain to decide.
 */
export const HSTS: Header = ['Strict-Transport-Security', 'max-age=31536000'];

/**
 * Folders whose files have a digest of what they hold in their name, as patterns that an address starts
 * with: Pagefind's first index, and those of more letters, `/pagefind/2/`.
 */
export const HASHED = [
  '/_astro/',
  '/pagefind/(?:\\d+/)?fragment/',
  '/pagefind/(?:\\d+/)?index/',
] as const;

/** Pattern of an address in one of them. */
export const HASHED_ADDRESS = `^(?:${HASHED.join('|')})`;

/** The same as static hosts write them. */
export const HASHED_FILES = [
  '/_astro/*',
  ...['fragment', 'index'].flatMap((name) => [`/pagefind/${name}/*`, `/pagefind/:deel/${name}/*`]),
] as const;

/** How long a file is kept: one with a digest for ever, any other until the host has a newer one. */
export const CACHE = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** Types of what the site has, by extension; texts are UTF-8. */
export const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  epub: 'application/epub+zip',
  html: 'text/html',
  ico: 'image/x-icon',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** Extensions of files that are text, and worth compressing. */
export const TEXTS = ['css', 'csv', 'html', 'js', 'json', 'md', 'svg', 'txt', 'webmanifest', 'xml'];

/** Type of a file by its extension, a text with its character set; undefined for one that is not listed. */
export function contentType(extension: string): string | undefined {
  const type = TYPES[extension];
  return type !== undefined && TEXTS.includes(extension) ? `${type}; charset=utf-8` : type;
}

/** Id of a paper in an address: `27925-651`, `34775-V-20`, `ah-tk-20232024-2210`. */
const LETTER = '[0-9A-Za-z]+(?:-[0-9A-Za-z]+)+';

/** A redirect that needs no file: what is asked for, and where it is, with `$1` for a part of it. */
export interface Rule {
  /** Regular expression of the path. */
  from: string;
  to: string;
}

/**
 * Addresses of parts of a letter that readers guess: `/27925-651/alinea-47/`, `/27925-651/p5/`. A file
 * that redirects from one goes first.
 */
export const PART_RULES: readonly Rule[] = [
  { from: `^/(${LETTER})/((?:alinea|bladzijde|voetnoot)-[0-9-]+)/?$`, to: '/$1/#$2' },
  { from: `^/(${LETTER})/(?:p|pagina-)([0-9]+)/?$`, to: '/$1/#bladzijde-$2' },
];

/** Forms of a letter that its page names in a header, by extension, each with what it is; PDF, which may lack, last. */
export const LETTER_FORMS: readonly { extension: string; rel: string }[] = [
  { extension: 'json', rel: 'alternate' },
  { extension: 'md', rel: 'alternate' },
  { extension: 'txt', rel: 'alternate' },
  { extension: 'xml', rel: 'alternate' },
  { extension: 'epub', rel: 'alternate' },
  { extension: 'zip', rel: 'alternate' },
  { extension: 'pdf', rel: 'alternate' },
];

/** Regular expression of the address of the page of a whole letter. */
export const LETTER_PAGE = `^/(${LETTER})/$`;

/**
 * `Link` header of the page of a letter.
 * @param id Its number, or what a host writes for it.
 * @param hasPdf Whether there is a PDF: not every machine makes one, nor of every letter.
 */
export const letterLink = (id: string, hasPdf: boolean): string =>
  LETTER_FORMS.filter(({ extension }) => hasPdf || extension !== 'pdf')
    .map((form) => formLink(id, form))
    .join(', ');

/** The PDF in that header, for a host that looks whether there is one. */
export const pdfLink = (id: string): string =>
  LETTER_FORMS.filter(({ extension }) => extension === 'pdf')
    .map((form) => formLink(id, form))
    .join(', ');

const formLink = (id: string, { extension, rel }: (typeof LETTER_FORMS)[number]): string =>
  `</${id}.${extension}>; rel="${rel}"; type="${TYPES[extension] ?? ''}"`;
