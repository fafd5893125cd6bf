import { readMoves } from '../../addresses/moves.ts';
import { ui } from '../../interface/index.ts';
import type { Output } from '../model.ts';
import { movedWhole } from '../redirects/redirects.ts';
import { securityTxt } from './security-txt.ts';
import { headersFile, redirectsFile } from './static.ts';

/** What a static host reads of its headers and redirects, and where faults of security go. */
export const hostFiles: Output = {
  ofEdition: (_, { letters, publication }) => {
    const contact = securityTxt(publication, ui.site.language);
    return [
      { path: '_headers', make: () => headersFile(letters.map(({ id }) => id)) },
      { path: '_redirects', make: () => redirectsFile(movedWhole(readMoves().value)) },
      ...(contact === undefined ? [] : [{ path: '.well-known/security.txt', make: () => contact }]),
    ];
  },
};
