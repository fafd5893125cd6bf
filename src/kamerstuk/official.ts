import type { DossierId, HandelingenId, KamerstukId } from './id.ts';

const SITE = 'https://zoek.officielebekendmakingen.nl';

/** Name of a paper at the official site: `kst-27925-637`, `ah-tk-20182019-3911`. */
export const officialName = (id: KamerstukId | HandelingenId): string =>
  id.startsWith('ah-') ? id : `kst-${id}`;

/** The address of a paper at the official site: `https://zoek.officielebekendmakingen.nl/kst-27925-637.html`. */
export function officialUrl(id: KamerstukId | HandelingenId): string {
  return `${SITE}/${officialName(id)}.html`;
}

/** The address of its PDF there, at a page: `https://zoek.officielebekendmakingen.nl/kst-27925-651.pdf#page=8`. */
export function officialPdf(id: KamerstukId | HandelingenId, page?: number): string {
  return `${SITE}/${officialName(id)}.pdf${page === undefined ? '' : `#page=${page}`}`;
}

/** The address of a dossier at the official site: `https://zoek.officielebekendmakingen.nl/dossier/36410-V`. */
export function officialDossierUrl(id: DossierId): string {
  return `${SITE}/dossier/${id}`;
}

/** The address of a paper of the Handelingen at the official site: `https://zoek.officielebekendmakingen.nl/ah-tk-20182019-3911.html`. */
export function officialHandelingenUrl(id: HandelingenId): string {
  return `${SITE}/${id}.html`;
}
