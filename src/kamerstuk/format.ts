import { type KamerstukId, parseId } from './id.ts';
import { isLetter } from './number.ts';
import type { Chamber, Reference } from './reference.ts';

/** What an id does not say and a citation may. */
export interface CitationDetails {
  /** Left out: `I` for a paper with a letter, `II` for one with a number. */
  readonly chamber?: Chamber | undefined;
  /** The session year as `2018/19`. */
  readonly sessionYear?: string | undefined;
  /** Pages of the printed paper: `5`, `7-8`. */
  readonly page?: string | undefined;
}

/**
 * Writes a reference, or an id with details, in the official form (Aanwijzingen voor de
 * regelgeving, 3.43): `Kamerstukken II 2018/19, 27925, nr. 651, p. 5`; papers of the Eerste
 * Kamer by letter: `Kamerstukken I 2018/19, 35000 X, F`. A reference to several papers gives
 * them separated by semicolons. Details override what the reference says.
 *
 * @throws RangeError when an id is not canonical.
 */
export function formatReference(
  cited: KamerstukId | Pick<Reference, 'ids' | keyof CitationDetails>,
  details: CitationDetails = {},
): string {
  if (typeof cited === 'string') return formatPaper(cited, details);
  const all = { ...cited, ...details };
  return cited.ids.map((id) => formatPaper(id, all)).join('; ');
}

function formatPaper(id: KamerstukId, details: CitationDetails): string {
  const { dossier, suffix, number } = partsOf(id);
  const chamber = details.chamber ?? (isLetter(number) ? 'I' : 'II');
  const head = ['Kamerstukken', chamber, details.sessionYear].filter(Boolean).join(' ');
  const gap = suffix !== undefined && /\d/.test(suffix) ? '-' : ' ';
  const file = suffix === undefined ? dossier : `${dossier}${gap}${suffix}`;
  const parts = [file, isLetter(number) ? number : `nr. ${number}`];
  if (details.page !== undefined) parts.push(`p. ${details.page}`);
  return `${head}${details.sessionYear === undefined ? ' ' : ', '}${parts.join(', ')}`;
}

function partsOf(id: KamerstukId): NonNullable<ReturnType<typeof parseId>> {
  const parts = parseId(id);
  if (parts === undefined)
    throw new RangeError(`Unexpected id "${id}", expected one such as 27925-637 or 34775-V-20`);
  return parts;
}

/** The address of a paper at the official site: `https://zoek.officielebekendmakingen.nl/kst-27925-637.html`. */
export function officialUrl(id: KamerstukId): string {
  return `https://zoek.officielebekendmakingen.nl/kst-${id}.html`;
}
