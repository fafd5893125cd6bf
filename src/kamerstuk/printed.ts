import { type HandelingenId, type KamerstukId, type KamerstukParts, parseId } from './id.ts';
import { answeredOf, dossierOf, isLetter, numberOf } from './parts.ts';
import type { Chamber, Reference } from './reference.ts';

/** A dossier with its suffix, as citations write it: `34775 V`, `21501-20`. */
function formatDossier(dossier: string, suffix: string | undefined): string {
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

/**
 * An id as papers print it: `27 925, nr. 637`, `34 775 V, nr. 20`, `35 125, C`; of answered questions
 * their place, `Aanhangsel Handelingen II 2018/19, nr. 3911`.
 */
export function printedId(id: KamerstukId | HandelingenId): string {
  const answered = answeredOf(id);
  if (answered) return formatAnswered(answered);
  const [dossier, number] = [printedDossier(dossierOf(id)), numberOf(id)];
  return isLetter(number) ? `${dossier}, ${number}` : `${dossier}, nr. ${number}`;
}

const formatAnswered = ({ chamber, sessionYear, number }: Answered): string =>
  `Aanhangsel Handelingen ${chamber} ${sessionYear}, nr. ${number}`;

type Answered = NonNullable<ReturnType<typeof answeredOf>>;

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
 * Kamer by letter: `Kamerstukken I 2018/19, 35000 X, F`. A joint paper keeps its dossiers
 * (`29521 en 33694, nr. 363`), a list its numbers (`nrs. 570 en 597`). Details override what
 * the reference says. Answered questions are `Aanhangsel Handelingen II 2018/19, nr. 3911`.
 *
 * @throws RangeError when an id is not canonical.
 */
export function formatReference(
  cited: KamerstukId | Pick<Reference, 'ids' | keyof CitationDetails>,
  details: CitationDetails = {},
): string {
  const answered = typeof cited === 'string' ? answeredOf(cited) : undefined;
  if (answered)
    return formatAnswered(answered) + (details.page === undefined ? '' : `, p. ${details.page}`);
  const { ids, ...said } = typeof cited === 'string' ? { ids: [cited] } : cited;
  const { chamber, sessionYear, page } = { ...said, ...details } as CitationDetails;
  const papers = ids.map(partsOf);
  const letters = papers.every(({ number }) => isLetter(number));
  const head = ['Kamerstukken', chamber ?? (letters ? 'I' : 'II'), sessionYear];
  const comma = sessionYear === undefined ? '' : ',';
  const tail = [
    join(papers.map(({ dossier, suffix }) => formatDossier(dossier, suffix))),
    formatNumbers(papers, letters),
  ];
  if (page !== undefined) tail.push(`p. ${page}`);
  return `${head.filter(Boolean).join(' ')}${comma} ${tail.join(', ')}`;
}

function formatNumbers(papers: readonly KamerstukParts[], letters: boolean): string {
  const numbers = new Set(papers.map(({ number }) => number));
  const word = numbers.size > 1 ? 'nrs.' : 'nr.';
  return letters ? join([...numbers]) : `${word} ${join([...numbers])}`;
}

/** "611, 615 en 637", each once. */
function join(parts: readonly string[]): string {
  const once = [...new Set(parts)];
  return once.length < 2 ? once.join('') : `${once.slice(0, -1).join(', ')} en ${once.at(-1)}`;
}

function partsOf(id: KamerstukId): KamerstukParts {
  const parts = parseId(id);
  if (parts === undefined)
    throw new RangeError(`Unexpected id "${id}", expected one such as 27925-637 or 34775-V-20`);
  return parts;
}
