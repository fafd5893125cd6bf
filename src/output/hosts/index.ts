import { hasPdf } from '../forms.ts';
import type { LetterSummary } from '../../edition/model.ts';
import { readMoves } from '../../addresses/moves.ts';
import { ui } from '../../interface/index.ts';
import type { Output } from '../contract.ts';
import { movedWhole } from '../redirects/redirects.ts';
import { CACHE, HASHED_FILES, type Header, letterLink, securityHeaders } from './rules.ts';
import type { Publication } from '../../schemas/register/uitgave.ts';

/** What a static host reads of its headers and redirects, and where faults of security go. */
export const hostFiles: Output = {
  ofEdition: (_, { letters, publication }) => {
    const contact = securityTxt(publication, ui.site.language);
    return [
      {
        path: '_headers',
        make: () => headersFile(letters, publication.search),
      },
      { path: '_redirects', make: () => redirectsFile(movedWhole(readMoves().value)) },
      ...(contact === undefined ? [] : [{ path: '.well-known/security.txt', make: () => contact }]),
    ];
  },
};

const block = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Static hosts read at most a hundred blocks: of so many letters, the newest, the pages have one. */
const MOST_LETTERS = 80;

/**
 * Headers as static hosts read them (Netlify, Cloudflare Pages): `_headers`. Of a header that two
 * blocks set they send both, so that each is set in one block for each path.
 * @param letters The letters, whose pages name their other forms.
 * @param search Address of the server that searches the texts, where there is one.
 */
export const headersFile = (
  letters: readonly Pick<LetterSummary, 'id' | 'brief'>[],
  search?: string,
): string =>
  [
    block('/*', securityHeaders(search)),
    ...HASHED_FILES.map((files) => block(files, [['Cache-Control', CACHE.hashed]])),
    ...letters
      .slice(-MOST_LETTERS)
      .map((letter) => block(`/${letter.id}/`, [['Link', letterLink(letter.id, hasPdf(letter))]])),
  ].join('\n\n') + '\n';

/**
 * Redirects as static hosts read them: `_redirects`. Each has a file in the built site too; here a
 * host answers with 301 before that.
 */
export const redirectsFile = (redirects: readonly { from: string; to: string }[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/**
 * Where faults of security are reported (RFC 9116), or undefined when the edition has no contact or
 * no day until which that holds.
 */
export function securityTxt(
  { contact, contactExpires }: Pick<Publication, 'contact' | 'contactExpires'>,
  language: string,
): string | undefined {
  if (contact === undefined || contactExpires === undefined) return undefined;
  const address = contact.startsWith('https://') ? contact : `mailto:${contact}`;
  return [
    `Contact: ${address}`,
    `Expires: ${contactExpires}T00:00:00Z`,
    `Preferred-Languages: ${language}, en`,
    '',
  ].join('\n');
}
