import type { KamerstukId } from './id.ts';

/** The address of a paper at the official site: `https://zoek.officielebekendmakingen.nl/kst-27925-637.html`. */
export function officialUrl(id: KamerstukId): string {
  return `https://zoek.officielebekendmakingen.nl/kst-${id}.html`;
}
