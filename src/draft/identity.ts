import type { Line } from '../importer/printed-letter.ts';
import { handelingenId, isKamerstukId } from '../kamerstuk/index.ts';
import { ContentError } from '../problem/problem.ts';
import type { PrintedHead } from './head.ts';

/** What an editor gives with a file, when the text does not say it. */
export interface Given {
  /** Canonical id of the letter: `27925-661`. */
  id?: string | undefined;
  /** Session year: `2018/19`. */
  session?: string | undefined;
}

/** Which paper a text is. */
export interface Identity {
  /** Canonical id: `27925-661`, `ah-tk-20232024-2210`. */
  id: string;
  chamber: 'I' | 'II';
  /** Session year as in citations: `2018/19`. */
  sessionYear: string;
}

/** What the lines of the printed page say of the paper. */
interface Furniture {
  ids: string[];
  chambers: Identity['chamber'][];
  sessions: string[];
}

/**
 * Tells which paper a text is: by the lines of its printed page, else by its head, else by what the
 * editor gives.
 * @throws ContentError when it says of itself no number, or more than one.
 */
export function identify(
  lines: readonly Line[],
  head: PrintedHead | undefined,
  file: string,
  given: Given = {},
): Identity {
  const found = furnitureOf(lines);
  const id = ownId([...found.ids, ...idOfHead(head, found), ...idsOfHeads(lines)], file, given.id);
  const dated = head?.date === undefined ? undefined : sessionOf(head.date);
  const sessionYear = head?.sessionYear ?? found.sessions[0] ?? dated ?? given.session;
  if (sessionYear === undefined) throw noSession(file);
  return { id, chamber: head?.chamber ?? found.chambers[0] ?? 'II', sessionYear };
}

/** The one id that a text says of itself, or that the editor gives. */
function ownId(found: readonly string[], file: string, given: string | undefined): string {
  const ids = [...new Set(found)];
  const [id = given, other] = ids;
  if (other !== undefined) throw twoPapers(file, ids);
  if (id === undefined) throw noNumber(file);
  if (given !== undefined && given !== id) throw otherNumber(file, id, given);
  return id;
}

const PAPER = /^(?:kst-([0-9]+(?:-[0-9A-Za-z]+)+)|(ah-[te]k-\d{8}-\d+))$/u;
const FOOTER =
  /(?:^|\s)(Tweede|Eerste) Kamer, vergaderjaar (\d{4})[–-](\d{4}), (?:(\d\d[ \u00a0]?\d{3}.*?), (?:nr\. ([0-9]+[a-z]?)|([A-Z]{1,2}))|Aanhangsel)(?: \d{1,4})?$/u;

/** What the imprint and the footers give; a footer is one only with a like line or page around it. */
function furnitureOf(lines: readonly Line[]): Furniture {
  const found: Furniture = { ids: [], chambers: [], sessions: [] };
  for (const { text } of lines) {
    const paper = PAPER.exec(text);
    const footer = FOOTER.exec(text);
    if (paper) found.ids.push(paper[1] ?? paper[2] ?? '');
    if (footer) readFooter(found, footer);
  }
  return { ...found, ids: found.ids.filter(isPaperId) };
}

function readFooter(found: Furniture, footer: RegExpExecArray): void {
  const [, chamber, from = '', to = '', dossier, number, letter = ''] = footer;
  found.chambers.push(chamber === 'Eerste' ? 'I' : 'II');
  found.sessions.push(`${from}/${to.slice(2)}`);
  if (dossier !== undefined) found.ids.push(compactId(dossier, number ?? letter));
}

const isPaperId = (id: string): boolean => isKamerstukId(id) || /^ah-[te]k-\d{8}-\d+$/u.test(id);

/** `35 300 X` and `14` are `35300-X-14`. */
function compactId(dossier: string, number: string): string {
  const bare = dossier
    .replace(/\s*\(R ?\d+\)/u, '')
    .replaceAll(/[\s\u00a0]+/gu, ' ')
    .trim();
  const [, digits = '', rest = ''] = /^(\d\d ?\d{3})(.*)$/u.exec(bare) ?? [];
  const suffix = rest.replaceAll(/[ -]/gu, '');
  return [digits.replace(' ', ''), suffix, number].filter((part) => part !== '').join('-');
}

/** Id of a dossier as printed: `27 925` is `27925`. */
export const dossierIdOf = (printed: string): string => compactId(printed, '').replace(/-$/u, '');

function idOfHead(head: PrintedHead | undefined, { sessions, chambers }: Furniture): string[] {
  if (head?.number === undefined) return [];
  if (head.isAanhangsel) {
    const sessionYear = head.sessionYear ?? sessions[0];
    const chamber = head.chamber ?? chambers[0] ?? 'II';
    if (sessionYear === undefined) return [];
    return [handelingenId({ series: 'aanhangsel', chamber, sessionYear, number: head.number })];
  }
  const [dossier] = head.dossiers;
  const id = dossier && compactId(dossier.printed, head.number);
  return id !== undefined && isKamerstukId(id) ? [id] : [];
}

/** Ids of heads further on in the text: of papers that stand in one file. */
function idsOfHeads(lines: readonly Line[]): string[] {
  const texts = lines.filter(({ text }) => text !== '');
  return texts.flatMap(({ text }, at): string[] => {
    const [, number] = /^Nr\. ([0-9]+[a-z]?)(?: \p{Lu}{3}.*)?$/u.exec(text) ?? [];
    if (number === undefined) return [];
    const above = headAbove(texts.slice(Math.max(0, at - MOST_ABOVE), at).map((line) => line.text));
    // A paper of several dossiers goes by the first.
    const dossier = above.find((line) => /^\d\d[ \u00a0]\d{3}(?: \p{L}.*)?$/u.test(line));
    const digits = dossier && /^\d\d[ \u00a0]\d{3}(?: [IVX]+[AB]?(?= |$))?/u.exec(dossier)?.[0];
    if (digits === undefined) return [];
    const id = compactId(digits, number);
    return isKamerstukId(id) ? [id] : [];
  });
}

/** Most lines of a head above the number of the paper. */
const MOST_ABOVE = 30;

/** The lines of a head above a number: from that of the session on; none when there is none. */
function headAbove(lines: readonly string[]): string[] {
  const first = lines.findLastIndex((line) =>
    /Kamer der Staten-Generaal|^Vergaderjaar/u.test(line),
  );
  return first < 0 ? [] : lines.slice(first + 1);
}

/** The session that a day lies in; September may be of either, and counts as the new one from its third Tuesday. */
function sessionOf(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const opening = 15 + ((9 - new Date(Date.UTC(year, 8, 15)).getUTCDay()) % 7);
  const isNew = month > 9 || (month === 9 && day >= opening);
  const from = isNew ? year : year - 1;
  return `${from}/${`${from + 1}`.slice(2)}`;
}

const noNumber = (file: string): ContentError =>
  new ContentError([
    {
      file,
      message: 'Unexpected text without a number of its own, expected a head, a footer or kst-…',
      remedy: `Give the number: npm run draft -- --id 27925-661 ${file}`,
    },
  ]);

const noSession = (file: string): ContentError =>
  new ContentError([
    {
      file,
      message: 'Unexpected text without a session year or a date, expected one of them',
      remedy: `Give the session year: npm run draft -- --session 2018/19 ${file}`,
    },
  ]);

const twoPapers = (file: string, ids: readonly string[]): ContentError =>
  new ContentError([
    {
      file,
      message: `Unexpected papers ${ids.join(' and ')} in one file, expected one letter`,
      remedy: 'Save each in a file of its own, and draft them one by one.',
    },
  ]);

const otherNumber = (file: string, id: string, given: string): ContentError =>
  new ContentError([
    {
      file,
      message: `Unexpected --id ${given}, expected ${id}, which the text says itself`,
      remedy: 'Leave --id out, or give the file of that letter.',
    },
  ]);
