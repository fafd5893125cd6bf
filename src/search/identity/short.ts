import { ui } from '../../interface/index.ts';
import { numberOf } from '../../kamerstuk/parts.ts';
import { printedDossier } from '../../kamerstuk/printed.ts';
import type { PaperData, PapersData } from '../model.ts';

/** What a query says of papers by their numbers. */
export interface PaperAnswer {
  /** Papers of the register. */
  papers: PaperData[];
  /** Letters of the edition itself. */
  letters: PapersData['letters'];
  /** Ids that are well formed and not in this edition. */
  absent: string[];
  /** An id of this edition that an absent one may be a slip of the hand for. */
  meant?: string | undefined;
  /** A number without its dossier, or a dossier, of which nothing is in this edition. */
  unknown?: string | undefined;
}

const SHORT =
  /^\s*(?:de\s+)?(?:(motie|brief|kamerbrief|kamerstuk|stuk|motion)\s+)?((?:nr|no)\.?|nummer|#)?\s*(\d{1,4})\s*$/iu;
const DOSSIER =
  /^\s*(dossier|kamerstuk(?:ken)?(?:dossier)?)?\s*(\d\d)[\s.]?(\d{3})(?:[ -]?([IVX]+))?\s*$/iu;

/** Whether a query is a number without its dossier, maybe with a word for what it numbers. */
export const isShort = (query: string): boolean => SHORT.test(query);

/** Papers by their number without the dossier ("motie 623"), or by their dossier. */
export function papersInShort(query: string, data: PapersData, typing: boolean): PaperAnswer {
  const [short, word = '', mark, number = ''] = SHORT.exec(query) ?? [];
  if (short === undefined) return ofDossier(query, data.papers);
  const numbered = byNumber(data, (own) => own === number);
  const begun = byNumber(data, (own) => typing && own.startsWith(number));
  const found = isFound(numbered) || !saysPaper(word, mark) ? numbered : begun;
  if (isFound(found)) return isMotion(word) ? motionsFirst(found) : found;
  const unknown = ui.search.paperNumbered(isMotion(word), number);
  return saysPaper(word, mark) ? { ...found, unknown } : found;
}

/** A bare number may be anything, and "brief 14" may become "brief 14 september". */
const saysPaper = (word: string, mark: string | undefined): boolean =>
  mark !== undefined || /^(?:moti|(?:kamer)?stuk)/iu.test(word);

const isMotion = (word: string): boolean => /^moti/iu.test(word);

/** Who asks for a motion does not mean another paper of that number, unless there is no motion. */
function motionsFirst(numbered: PaperAnswer): PaperAnswer {
  const motions = numbered.papers.filter(({ kind }) => kind === 'motie');
  return motions.length > 0 ? { ...numbered, papers: motions, letters: [] } : numbered;
}

const isFound = ({ papers, letters }: PaperAnswer): boolean => papers.length + letters.length > 0;

function byNumber({ papers, letters }: PapersData, is: (number: string) => boolean): PaperAnswer {
  const has = (id: string) => is(numberOf(id));
  return {
    papers: papers.filter(({ ids }) => ids.some(has)),
    letters: letters.filter(({ id }) => has(id)),
    absent: [],
  };
}

/** The papers of a dossier, those that matter most first. */
function ofDossier(query: string, papers: readonly PaperData[]): PaperAnswer {
  const [, word, ten = '', rest = '', chapter] = DOSSIER.exec(query) ?? [];
  const dossier = [ten + rest, chapter?.toUpperCase()].filter(Boolean).join('-');
  const found = papers
    .filter(({ ids }) => dossier !== '' && ids.some((id) => id.startsWith(`${dossier}-`)))
    .sort((a, b) => b.passages - a.passages);
  const lacks = word !== undefined && found.length === 0;
  return {
    papers: found,
    letters: [],
    absent: [],
    unknown: lacks ? ui.search.dossierNumbered(printedDossier(dossier)) : undefined,
  };
}
