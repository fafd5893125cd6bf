/**
 * The canonical id of one paper, `<dossier>[-<suffix>]-<number>` without spaces: `27925-637`,
 * `34775-V-20`, `21501-20-1136`, `35125-C`. It is the id of the official site without `kst-`.
 */
export type KamerstukId = string;

/** The parts of a {@link KamerstukId}. */
export interface KamerstukParts {
  /** The dossier's number ("vetnummer"): five digits, four before 1969. */
  readonly dossier: string;
  /** Budget chapter (`V`, `IIB`), fund (`A`) or numeric part (`20` of 21501-20). */
  readonly suffix?: string;
  /** Number in the dossier; a letter in the Eerste Kamer (`C`, `AB`), `188b` in older papers. */
  readonly number: string;
}

/** A budget chapter in roman numerals, some with a letter: `V`, `XVII`, `IIB`, `IXA`. */
export const CHAPTER = 'X{0,2}(?:IX|IV|VI{0,3}|I{1,3})[AB]?|X{1,2}[AB]?';

const ID = new RegExp(
  `^(\\d{4,5})(?:-(\\d{2}|${CHAPTER}|[A-Z]))?-([1-9]\\d{0,3}[a-z]?|[A-Z]{1,2})$`,
);

/** Councils of the European Union: 21501 has no papers of its own, only 21501-02 and on. */
export const COUNCILS = '21501';

/** Takes an id apart; `undefined` when the text is not a canonical id ("27 925, nr. 637"). */
export function parseId(id: string): KamerstukParts | undefined {
  const [, dossier, suffix, number] = ID.exec(id) ?? [];
  if (dossier === undefined || number === undefined) return undefined;
  if (suffix !== undefined) return { dossier, suffix, number };
  return dossier === COUNCILS && /^\d\d$/.test(number) ? undefined : { dossier, number };
}

/** Whether a text is a canonical id: `27925-637` is, `27 925, nr. 637` and `21501-20` are not. */
export function isKamerstukId(text: string): boolean {
  return parseId(text) !== undefined;
}

/** Puts the parts together: `{ dossier: '34775', suffix: 'V', number: '20' }` is `34775-V-20`. */
export function kamerstukId({ dossier, suffix, number }: KamerstukParts): KamerstukId {
  return [dossier, suffix, number].filter((part) => part !== undefined).join('-');
}
