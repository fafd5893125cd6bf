import type { KamerstukId } from './id.ts';

/*
 * An id cut in two without a look at whether it is one: for ids that were checked before, also in
 * the browser, which needs none of the grammar for it.
 */

/** The dossier of a paper, with its suffix: `34775-V` of `34775-V-20`. */
export const dossierOf = (id: KamerstukId): string => id.slice(0, id.lastIndexOf('-'));

/** The number of a paper in its dossier: `20` of `34775-V-20`. */
export const numberOf = (id: KamerstukId): string => id.slice(id.lastIndexOf('-') + 1);

/** Questions answered, in the Aanhangsel van de Handelingen: `ah-tk-20232024-2210`. */
interface Answered {
  chamber: 'I' | 'II';
  /** The session year as `2018/19`. */
  sessionYear: string;
  number: string;
}

/** Takes the id of a paper of the Aanhangsel apart; `undefined` for that of any other paper. */
export function answeredOf(id: string): Answered | undefined {
  const [, house, from, to, number] = /^ah-([te])k-(\d{4})\d\d(\d\d)-(\d+)$/.exec(id) ?? [];
  if (number === undefined) return undefined;
  return { chamber: house === 'e' ? 'I' : 'II', sessionYear: `${from}/${to}`, number };
}

/** Whether a number is a letter, as in the Eerste Kamer (Aanwijzingen, 3.43). */
export function isLetter(number: string): boolean {
  return /^[A-Z]/.test(number);
}
