import { CACHE, HASHED, type Header, letterLink, SECURITY_HEADERS } from './rules.ts';

const block = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Static hosts read at most a hundred blocks: of so many letters, the newest, the pages have one. */
const MOST_LETTERS = 80;

/**
 * Headers as static hosts read them (Netlify, Cloudflare Pages): `_headers`. Of a header that two
 * blocks set they send both, so that each is set in one block for each path.
 * @param letters Ids of the letters, whose pages name their other forms.
 */
export const headersFile = (letters: readonly string[]): string =>
  [
    block('/*', SECURITY_HEADERS),
    ...HASHED.map((folder) => block(`${folder}*`, [['Cache-Control', CACHE.hashed]])),
    ...letters.slice(-MOST_LETTERS).map((id) => block(`/${id}/`, [['Link', letterLink(id)]])),
  ].join('\n\n') + '\n';

/**
 * Redirects as static hosts read them: `_redirects`. Each has a file in the built site too; here a
 * host answers with 301 before that.
 */
export const redirectsFile = (redirects: readonly { from: string; to: string }[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
