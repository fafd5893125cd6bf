import type { PaperData, PapersData } from '../data/model.ts';

/** What a query says of papers by their numbers. */
export interface PaperAnswer {
  /** Papers of the register. */
  papers: PaperData[];
  /** Letters of the edition itself. */
  letters: PapersData['letters'];
  /** Ids that are well formed and not in this edition. */
  absent: string[];
}

/** The grammar's reading of a query as ids; see `src/kamerstuk`. */
export type ParseQuery = (query: string) => string[];

/** Whether a query has a number long enough for a dossier, so that the grammar must read it. */
export const hasDossier = (query: string): boolean => /\d\d[\s.\u00a0]?\d{3}/u.test(query);

/** Whether a query may be a number alone: "623", "motie 623", "nr. 193". */
export const isShort = (query: string): boolean => SHORT.test(query);

const SHORT =
  /^\s*(?:de\s+)?(?:(motie|brief|kamerbrief|kamerstuk|stuk|motion)\s+)?(?:(?:nr|no)\.?|nummer|#)?\s*(\d{1,4})\s*$/iu;
const DOSSIER =
  /^\s*(?:dossier|kamerstuk(?:ken)?(?:dossier)?)?\s*(\d\d)[\s.]?(\d{3})(?:[ -]?([IVX]+))?\s*$/iu;

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
  if (ids.length === 0) return inShort(query, data);
  const papers = data.papers.filter((paper) => ids.some((id) => isPaper(paper, id)));
  const letters = data.letters.filter((letter) => ids.includes(letter.id));
  if (typing && papers.length + letters.length === 0) return begunWith(ids, data);
  const absent = ids.filter(
    (id) => !papers.some((paper) => isPaper(paper, id)) && !letters.some((own) => own.id === id),
  );
  return { papers, letters, absent };
}

/** A dossier cited without its chapter means the paper with it: 34775-20 is 34775-V-20. */
const isPaper = ({ ids }: PaperData, id: string): boolean =>
  ids.some((own) => own === id || own.replace(/-[IVX]+[AB]?-/u, '-') === id);

function begunWith(ids: readonly string[], { papers, letters }: PapersData): PaperAnswer {
  const begins = (own: string) => ids.some((id) => own.startsWith(id));
  const begun = {
    papers: papers.filter((paper) => paper.ids.some(begins)),
    letters: letters.filter(({ id }) => begins(id)),
  };
  const found = begun.papers.length + begun.letters.length > 0;
  return { ...begun, absent: found ? [] : [...ids] };
}

function inShort(query: string, { papers, letters }: PapersData): PaperAnswer {
  const [, word = '', number] = SHORT.exec(query) ?? [];
  if (number === undefined) return { papers: ofDossier(query, papers), letters: [], absent: [] };
  const ends = (id: string) => id.endsWith(`-${number}`);
  const motion = /^moti/iu.test(word);
  return {
    papers: papers.filter(({ ids, kind }) => ids.some(ends) && (!motion || kind === 'motie')),
    letters: motion ? [] : letters.filter(({ id }) => ends(id)),
    absent: [],
  };
}

/** The papers of a dossier, those that matter most first. */
function ofDossier(query: string, papers: readonly PaperData[]): PaperData[] {
  const [, ten, rest, chapter] = DOSSIER.exec(query) ?? [];
  if (ten === undefined || rest === undefined) return [];
  const dossier = [ten + rest, chapter?.toUpperCase()].filter(Boolean).join('-');
  return papers
    .filter(({ ids }) => ids.some((id) => id.startsWith(`${dossier}-`)))
    .sort((a, b) => b.passages - a.passages);
}
