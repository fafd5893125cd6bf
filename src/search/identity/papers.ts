import type { PaperData, PapersData } from '../model.ts';
import { distance } from '../../dutch/slips.ts';
import { dossierOf, numberOf } from '../../kamerstuk/parts.ts';
import { isShort, type PaperAnswer, papersInShort } from './short.ts';

/** The grammar's reading of a query as ids; see `src/kamerstuk`. */
export type ParseQuery = (query: string) => string[];

/** Whether a query has a number long enough for a dossier, so that the grammar must read it. */
export const hasDossier = (query: string): boolean => /\d\d[\s.\u00a0]?\d{3}/u.test(query);

/** Whether a query may be a paper's number: in full, short ("motie 623"), or not typed to its end. */
export const isNumber = (query: string, typing: boolean): boolean =>
  hasDossier(query) || isShort(query) || (typing && BEGUN.test(query));

/**
 * Finds the papers that a query names by number: in full, by dossier, or shortly ("motie 623").
 * @param typing Whether the number may be unfinished: then papers that begin so are found.
 */
export function papersByNumber(
  query: string,
  data: PapersData,
  parse: ParseQuery,
  typing: boolean,
): PaperAnswer {
  const ids = hasDossier(query) ? parse(query) : [];
  const answer = ids.length === 0 ? papersInShort(query, data, typing) : withIds(ids, data);
  const found = answer.papers.length + answer.letters.length > 0;
  return found || !typing || !BEGUN.test(query) ? answer : begunWith(query, data, answer);
}

function withIds(ids: readonly string[], { papers, letters }: PapersData): PaperAnswer {
  const found = papers.filter((paper) => ids.some((id) => isPaper(paper, id)));
  const own = letters.filter((letter) => ids.includes(letter.id));
  const absent = ids.filter(
    (id) => !found.some((paper) => isPaper(paper, id)) && !own.some((letter) => letter.id === id),
  );
  const here = [...papers.flatMap((paper) => paper.ids), ...letters.map(({ id }) => id)];
  const meant = found.length > 0 ? undefined : slipFor(absent, here);
  return { papers: found, letters: own, absent, meant };
}

/** The id that one of the absent ones is a slip for: digits turned round, or else one digit off. */
function slipFor(absent: readonly string[], here: readonly string[]): string | undefined {
  const near = here.filter((id) => absent.some((one) => distance(one, id, 1) === 1));
  return near.find((id) => absent.some((one) => digitsOf(one) === digitsOf(id))) ?? near[0];
}

const digitsOf = (id: string): string => [...id].sort().join('');

/**
 * A dossier cited without its chapter means the paper with it: 34775-20 is 34775-V-20. An id among
 * the other names is a number that the paper bears elsewhere.
 */
const isPaper = ({ ids, names }: PaperData, id: string): boolean =>
  ids.some((own) => own === id || withoutChapter(own) === id) || names.includes(id);

const withoutChapter = (id: string): string =>
  `${dossierOf(id).replace(/-[IVX]+[AB]?$/u, '')}-${numberOf(id)}`;

/** Digits, and what stands between the digits of a number, as far as it is typed. */
const BEGUN = /^\s*(?:kst-?)?\d[\d\s.,-]*(?:[ivx]+[\s,-]*)?(?:nr?\.?)?[\d\s]*$/iu;

/** Papers whose number begins as typed; what was found before, when there are none. */
function begunWith(
  query: string,
  { papers, letters }: PapersData,
  otherwise: PaperAnswer,
): PaperAnswer {
  const typed = query.toUpperCase().replace(/KST|NR|[^\dIVX]/gu, '');
  const begins = (id: string) => id.replaceAll('-', '').startsWith(typed);
  const begun = {
    papers: papers.filter(({ ids }) => ids.some(begins)),
    letters: letters.filter(({ id }) => begins(id)),
  };
  const found = typed.length > 2 && begun.papers.length + begun.letters.length > 0;
  return found ? { ...begun, absent: [] } : otherwise;
}
