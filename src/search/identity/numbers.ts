import type { LetterNumbers, PaperData, PapersData } from '../model.ts';
import { distance } from '../../dutch/slips.ts';
import { dossierOf, numberOf } from '../../kamerstuk/parts.ts';
import { ui } from '../../interface/index.ts';
import { printedDossier } from '../../kamerstuk/printed.ts';
import { alineaId, letterHref, letterTitle, pageId } from '../../addresses/address.ts';
import type { Result } from '../result.ts';

/** The grammar's reading of a query as ids; see `src/kamerstuk`. */
export type ParseQuery = (query: string) => string[];

/** Whether a query has a number long enough for a dossier, so that the grammar must read it. */
export const hasDossier = (query: string): boolean => /\d\d[\s.\u00a0]?\d{3}/u.test(query);

/** Whether a query may be a paper's number: in full, short ("motie 623"), or not typed to its end. */
export const isNumber = (query: string, typing: boolean): boolean =>
  hasDossier(query) || isShort(query) || (typing && UNFINISHED.test(query));

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
  return isFound(answer) || !typing || !UNFINISHED.test(query)
    ? answer
    : papersWithPrefix(query, data, answer);
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

/** The id that one of the absent ones is a slip for: cut short, digits turned round, or else one digit off. */
function slipFor(absent: readonly string[], here: readonly string[]): string | undefined {
  const near = here.filter((id) => absent.some((one) => distance(one, id, 1) === 1));
  const isLike = (id: string) => (one: string) =>
    id.startsWith(one) || digitsOf(one) === digitsOf(id);
  return near.find((id) => absent.some(isLike(id))) ?? near[0];
}

const digitsOf = (id: string): string => [...id].sort().join('');

/**
 * A dossier cited without its chapter means the paper with it: 34775-20 is 34775-V-20. An id among
 * the other names is a number that the paper bears elsewhere.
 */
const isPaper = ({ ids, names }: PaperData, id: string): boolean =>
  ids.some((own) => own === id || withoutChapter(own) === id) || names.includes(id);

/** An id without the chapter of its dossier: `34775-20` of `34775-V-20`. */
export const withoutChapter = (id: string): string =>
  `${dossierOf(id).replace(/-[IVX]+[AB]?$/u, '')}-${numberOf(id)}`;

/** A number of a paper as far as it is typed: digits, and what separates them. */
const UNFINISHED = /^\s*(?:kst-?)?\d[\d\s.,-]*(?:[ivx]+[\s,-]*)?(?:nr?\.?)?[\d\s]*$/iu;

/** Papers whose number begins as typed; what was found before, when there are none. */
function papersWithPrefix(query: string, data: PapersData, otherwise: PaperAnswer): PaperAnswer {
  const typed = query.toUpperCase().replace(/KST|NR|[^\dIVX]/gu, '');
  const prefixed = byId(data, (id) => id.replaceAll('-', '').startsWith(typed));
  return typed.length > 2 && isFound(prefixed) ? prefixed : otherwise;
}

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
  /** A number without its dossier, or a dossier, that this edition lacks. */
  unknown?: string | undefined;
}

const SHORT =
  /^\s*(?:de\s+)?(?:(motie|brief|kamerbrief|kamerstuk|stuk|motion)\s+)?((?:nr|no)\.?|nummer|#)?\s*(\d{1,4})\s*$/iu;
const DOSSIER =
  /^\s*(dossier|kamerstuk(?:ken)?(?:dossier)?)?\s*(\d\d)[\s.]?(\d{3})(?:[ -]?([IVX]+))?\s*$/iu;

/** Whether a query is a number without its dossier, maybe with a word for what it numbers. */
const isShort = (query: string): boolean => SHORT.test(query);

/** Papers by their number without the dossier ("motie 623"), or by their dossier. */
function papersInShort(query: string, data: PapersData, typing: boolean): PaperAnswer {
  const [short, word = '', mark, number = ''] = SHORT.exec(query) ?? [];
  if (short === undefined) return ofDossier(query, data.papers);
  const numbered = byId(data, (id) => numberOf(id) === number);
  const prefixed = byId(data, (id) => typing && numberOf(id).startsWith(number));
  const found = isFound(numbered) || !saysPaper(word, mark) ? numbered : prefixed;
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

/** Papers and letters with such an id. */
const byId = ({ papers, letters }: PapersData, is: (id: string) => boolean): PaperAnswer => ({
  papers: papers.filter(({ ids }) => ids.some(is)),
  letters: letters.filter(({ id }) => is(id)),
  absent: [],
});

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

/** A page or paragraph of a letter, as people cite it: `p. 5`, `blz. 5`, `alinea 47`. */
export interface Place {
  /** The words before it: none, or those for a letter. */
  rest: string;
  kind: 'bladzijde' | 'alinea';
  number: number;
}

const PLACE =
  /^(.*?)[\s,;(]*\b(?:(pp?|pag(?:ina)?|page|blz|bladz(?:ijde)?)|al(?:inea)?|par(?:agra(?:af|ph))?)\.?\s*(\d{1,4})\s*\)?\s*$/iu;

/** Reads the page or paragraph that a query ends with; undefined if it ends otherwise. */
export function placeIn(query: string): Place | undefined {
  const [, rest = '', page, number] = PLACE.exec(query) ?? [];
  if (number === undefined) return undefined;
  return { rest, kind: page === undefined ? 'alinea' : 'bladzijde', number: Number(number) };
}

/** A place in words: `Bladzijde 5`. */
export const placeName = ({ kind, number }: Place): string => ui.search.placeName(kind, number);

/** The place in each letter that has it, the newest letter first. */
export function placeResults(place: Place, letters: readonly LetterNumbers[]): Result[] {
  const { kind, number } = place;
  const has = ({ pages, alineas }: LetterNumbers) =>
    number > 0 && number <= (kind === 'alinea' ? alineas : pages);
  return letters
    .filter(has)
    .toReversed()
    .map((letter) => ({
      kind: 'vindplaats',
      kinds: ['vindplaats'],
      href: `${letterHref(letter.id)}#${kind === 'alinea' ? alineaId(number) : pageId(number)}`,
      title: placeName(place),
      place: ui.search.placeIn(kind, letterTitle(letter)),
      part: '',
      countries: [],
      words: [],
    }));
}
