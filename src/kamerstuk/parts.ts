import type { KamerstukId } from './id.ts';

/*
 * An id cut in two without a look at whether it is one: for ids that were checked before, also in
 * the browser, which needs none of the grammar for it.
 */

/** The dossier of a paper, with its suffix: `34775-V` of `34775-V-20`. */
export const dossierOf = (id: KamerstukId): string => id.slice(0, id.lastIndexOf('-'));

/** The number of a paper in its dossier: `20` of `34775-V-20`. */
export const numberOf = (id: KamerstukId): string => id.slice(id.lastIndexOf('-') + 1);

/** Whether a number is a letter, as in the Eerste Kamer (Aanwijzingen, 3.43). */
export function isLetter(number: string): boolean {
  return /^[A-Z]/.test(number);
}
