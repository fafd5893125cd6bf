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

/** Pure, so that a page which only looks for papers does without it. */
const ID = /* @__PURE__ */ new RegExp(
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

/** The parts of a {@link DossierId}. */
export type DossierParts = Omit<KamerstukParts, 'number'>;

/** The id of a dossier alone: `27925`, `36410-V`, `36200-K`, `21501-20`, `9723`. */
export type DossierId = string;

/**
 * Takes the id of a dossier apart; `undefined` when the text is none. `35125-C` is one by its
 * form, and that of a paper too: which of them a reference points at is said by its kind.
 */
export function parseDossierId(id: string): DossierParts | undefined {
  const paper = parseId(`${id}-1`);
  if (paper === undefined) return undefined;
  const { dossier, suffix } = paper;
  return suffix === undefined ? { dossier } : { dossier, suffix };
}

/** Whether a text is the canonical id of a dossier: `36410-V` is, `36 410 V` is not. */
export function isDossierId(text: string): boolean {
  return parseDossierId(text) !== undefined;
}

/** Puts the parts together: `{ dossier: '36410', suffix: 'V' }` is `36410-V`. */
export function dossierId({ dossier, suffix }: DossierParts): DossierId {
  return suffix === undefined ? dossier : `${dossier}-${suffix}`;
}

/**
 * The id of a paper of the Handelingen, as the official site prints it: `h-tk-20152016-60-8`, item
 * 8 of the sixtieth day; `ah-tk-20182019-3911`, questions answered in the Aanhangsel.
 */
export type HandelingenId = string;

/** The parts of a {@link HandelingenId}. */
export interface HandelingenParts {
  readonly series: 'handelingen' | 'aanhangsel';
  readonly chamber: 'I' | 'II';
  /** The session year as `2018/19`. */
  readonly sessionYear: string;
  /** The day of the Handelingen, or the number in the Aanhangsel. */
  readonly number: string;
  /** The item of that day; pages in the ids of before 2011 (`2544`). Only of the Handelingen. */
  readonly item?: string | undefined;
}

const HANDELINGEN_ID =
  /^(?:(a)h-([te])k-(\d{4})(\d{4})-([1-9]\d{0,3})|h-([te])k-(\d{4})(\d{4})-([1-9]\d{0,4})-([1-9]\d{0,4}(?:-\d{1,5})?))$/;

/** Takes the id of a paper of the Handelingen apart; `undefined` when the text is none. */
export function parseHandelingenId(id: string): HandelingenParts | undefined {
  const match = HANDELINGEN_ID.exec(id);
  if (match === null) return undefined;
  const [house, from, to, number, item] = match.slice(match[1] === undefined ? 6 : 2);
  if (from === undefined || number === undefined || Number(to) !== Number(from) + 1)
    return undefined;
  const series = match[1] === undefined ? 'handelingen' : 'aanhangsel';
  const sessionYear = `${from}/${to?.slice(2)}`;
  const parts = { series, chamber: house === 'e' ? 'I' : 'II', sessionYear, number } as const;
  return series === 'aanhangsel' ? parts : { ...parts, item };
}

/** Whether a text is the canonical id of a paper of the Handelingen or of their Aanhangsel. */
export function isHandelingenId(text: string): boolean {
  return parseHandelingenId(text) !== undefined;
}

/** Puts the parts together: number 3911 of the Aanhangsel of 2018/19 is `ah-tk-20182019-3911`. */
export function handelingenId(parts: HandelingenParts): HandelingenId {
  const { series, chamber, sessionYear, number, item } = parts;
  const from = sessionYear.slice(0, 4);
  const head = [series === 'aanhangsel' ? 'ah' : 'h', chamber === 'I' ? 'ek' : 'tk'];
  const tail = [`${from}${Number(from) + 1}`, number, item];
  return [...head, ...tail].filter((part) => part !== undefined).join('-');
}
