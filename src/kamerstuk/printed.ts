import type { KamerstukId } from './id.ts';
import { dossierOf, isLetter, numberOf } from './parts.ts';

/** A dossier with its suffix, as citations write it: `34775 V`, `21501-20`. */
export function formatDossier(dossier: string, suffix: string | undefined): string {
  if (suffix === undefined) return dossier;
  return `${dossier}${/\d/.test(suffix) ? '-' : ' '}${suffix}`;
}

/**
 * A dossier as papers print it, its five digits in two groups: `27 925`, `34 775 V`, `21 501-20`.
 * @param dossier The part of an id before the number of the paper: `34775-V`.
 */
export function printedDossier(dossier: string): string {
  const [number = '', suffix] = dossier.split('-');
  return formatDossier(number.replace(/(?<=^\d\d)(?=\d{3}$)/, ' '), suffix);
}

/** An id as papers print it: `27 925, nr. 637`, `34 775 V, nr. 20`, `35 125, C`. */
export function printedId(id: KamerstukId): string {
  const [dossier, number] = [printedDossier(dossierOf(id)), numberOf(id)];
  return isLetter(number) ? `${dossier}, ${number}` : `${dossier}, nr. ${number}`;
}
