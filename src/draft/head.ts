import { dayIn } from '../dutch/dates.ts';
import { MONTH } from '../dutch/months.ts';
import type { Line } from '../importer/printed-letter.ts';
import { type Piece, piecesOf } from './head-pieces.ts';

/** What the printed head of a paper says. */
export interface PrintedHead {
  /** Its parts, in order, as `head` of `brief.yaml` has them. */
  parts: string[];
  /** Lines before it, which are of the page that it was copied from. */
  before: Line[];
  /** Index of the first line below it. */
  end: number;
  chamber: 'I' | 'II' | undefined;
  /** Session year as in citations: `2018/19`. */
  sessionYear: string | undefined;
  /** Dossiers as printed, with their titles: `35 300 X`. */
  dossiers: { printed: string; title: string | undefined }[];
  /** Number of the paper in its dossier, or in the Aanhangsel. */
  number: string | undefined;
  isAanhangsel: boolean;
  /** What kind of paper it is, and of whom: `BRIEF VAN DE MINISTER VAN DEFENSIE`. */
  kind: string | undefined;
  addressee: string | undefined;
  place: string | undefined;
  /** Day on which it was written: `2019-10-04`. */
  date: string | undefined;
}

/** What a piece of the head is; the first that fits. */
const KINDS = {
  chamber: /^(Tweede|Eerste) Kamer der Staten-Generaal$/u,
  year: /^Vergaderjaar (\d{4})\s?[–-]\s?(\d{4})$/u,
  aanhangsel: /^Aanhangsel van de Handelingen$/u,
  asked: /^Vragen gesteld door de leden der Kamer\b/u,
  dossier:
    /^\d\d[ \u00a0]\d{3}(?:(?:[ \u00a0]?-[ \u00a0]?\d\d)|[ \u00a0][IVX]+[AB]?|[ \u00a0][A-Z])?(?: \(R ?\d+\))?$/u,
  number: /^(?:Nr\.\s?[0-9]+[a-z]?|[A-Z]{1,2}|\d{1,4})$/u,
  stage:
    /^(?:Voorgesteld|Ontvangen|Ingezonden|Vastgesteld|Gewijzigd|Herdruk|Ter inzage|Nader gewijzigd)\b/u,
  addressee: /^Aan (?:de|het) /u,
  placed: new RegExp(
    `^((?:[’']s-)?\\p{Lu}[\\p{L}’' -]{1,40}), (\\d{1,2})\\s(${MONTH})\\s((?:19|20)\\d\\d)\\.?$`,
    'u',
  ),
} as const;
type Kind = keyof typeof KINDS;

/** How many lines with text may stand above a head. */
const MOST_BEFORE = 40;

const kindOf = (text: string): Kind | undefined =>
  (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind].test(text));

/** Whether a piece can be the first of a head. */
const opens = (text: string): boolean =>
  ['chamber', 'year', 'dossier'].includes(kindOf(text) ?? '');

/**
 * Reads the printed head from the first lines of a paper, lines of the printed page left out.
 * Answers undefined when the text has none.
 */
export function readHead(lines: readonly Line[]): PrintedHead | undefined {
  const pieces = piecesOf(lines);
  const starts = pieces.flatMap(({ text, at }, index) =>
    opens(text) && index < MOST_BEFORE && at < 400 && !isField(pieces, index) ? [index] : [],
  );
  for (const first of starts) {
    const head = headFrom(pieces, first, lines);
    if (head) return head;
  }
  return undefined;
}

/** Whether a web page gives the session above the head, which starts with the chamber. */
const isField = (pieces: readonly Piece[], at: number): boolean =>
  KINDS.year.test(pieces[at]?.text ?? '') && KINDS.chamber.test(pieces[at + 1]?.text ?? '');

/** The head that starts with a piece, if it is one: a web page can give a session or a dossier before it. */
function headFrom(
  pieces: readonly Piece[],
  first: number,
  lines: readonly Line[],
): PrintedHead | undefined {
  const read: Reading = { pieces, at: first, head: emptyHead() };
  while (readPart(read));
  const { head } = read;
  const known = [head.number, head.kind, head.addressee, head.date, head.chamber];
  if (known.filter((value) => value !== undefined).length < 2) return undefined;
  const last = pieces[read.at - 1]?.at ?? 0;
  const start = pieces[first]?.at ?? 0;
  return {
    ...head,
    before: lines.slice(0, start).filter(({ text }) => text !== ''),
    end: last + 1,
  };
}

const emptyHead = (): Omit<PrintedHead, 'before' | 'end'> => ({
  ...{ parts: [], dossiers: [], isAanhangsel: false },
  ...{ chamber: undefined, sessionYear: undefined, number: undefined, kind: undefined },
  ...{ addressee: undefined, place: undefined, date: undefined },
});

interface Reading {
  pieces: readonly Piece[];
  at: number;
  head: Omit<PrintedHead, 'before' | 'end'>;
}

/** Reads the next part of the head; answers whether there may be more. */
function readPart(read: Reading): boolean {
  const { head } = read;
  const piece = read.pieces[read.at];
  const kind = piece && kindOf(piece.text);
  if (piece === undefined || kind === undefined) return false;
  if (kind === 'number' && !isNumberOf(piece.text, read)) return false;
  read.at += 1;
  const text = LONG.has(kind) ? goOn(read, piece.text, kind) : piece.text;
  head.parts.push(text);
  READERS[kind]?.(read, text);
  return kind !== 'placed' && !(kind === 'number' && head.isAanhangsel);
}

/** Parts that go on over lines. */
const LONG: ReadonlySet<Kind> = new Set<Kind>(['asked', 'stage', 'addressee']);

/** What a part tells, or what follows on it. */
const READERS: Partial<Record<Kind, (read: Reading, text: string) => void>> = {
  chamber: readChamber,
  year: ({ head }, text) => void (head.sessionYear = sessionYear(text)),
  aanhangsel: ({ head }) => void (head.isAanhangsel = true),
  dossier: readTitle,
  number: readKind,
  addressee: ({ head }, text) => void (head.addressee = text.replace(/^Aan /u, '')),
  placed: ({ head }, text) => readPlaced(head, text),
  stage: ({ head }, text) => void (head.date ??= dayIn(text)),
};

/** A number without "Nr." is that of an Aanhangsel, or of a paper of the Eerste Kamer. */
function isNumberOf(text: string, { head }: Reading): boolean {
  if (text.startsWith('Nr.')) return true;
  if (head.isAanhangsel) return /^\d/u.test(text);
  return head.chamber === 'I' && head.dossiers.length > 0 && /^[A-Z]/u.test(text);
}

function readChamber(read: Reading, text: string): void {
  read.head.chamber = text.startsWith('Eerste') ? 'I' : 'II';
  const next = read.pieces[read.at];
  if (next === undefined || !/^[12]$/u.test(next.text)) return;
  read.head.parts.push(next.text);
  read.at += 1;
}

const sessionYear = (text: string): string | undefined => {
  const [, from = '', to = ''] = KINDS.year.exec(text) ?? [];
  return Number(to) === Number(from) + 1 ? `${from}/${to.slice(2)}` : undefined;
};

/** The title of a dossier goes on until the next part of the head. */
function readTitle(read: Reading, printed: string): void {
  const next = read.pieces[read.at];
  const isTitle = next !== undefined && kindOf(next.text) === undefined;
  if (isTitle) read.at += 1;
  const title = isTitle ? goOn(read, next.text, 'dossier') : undefined;
  if (title !== undefined) read.head.parts.push(title);
  read.head.dossiers.push({ printed, title });
}

/** What kind of paper it is stands in capitals, right after its number. */
function readKind(read: Reading, text: string): void {
  const { head } = read;
  head.number = text.replace(/^Nr\.\s?/u, '');
  const next = read.pieces[read.at];
  if (head.isAanhangsel || next === undefined || !isCapitals(next.text)) return;
  read.at += 1;
  head.kind = goOn(read, next.text, 'number');
  head.parts.push(head.kind);
}

/** Words set in capitals, but for footnotes and years. */
const isCapitals = (text: string): boolean => {
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  return letters.length > 2 && letters === letters.toUpperCase();
};

/** Words of a part that goes on over lines: up to an empty line, or to what is another part. */
function goOn(read: Reading, first: string, kind: Kind): string {
  let text = first;
  for (;;) {
    const next = read.pieces[read.at];
    const isEnd =
      next === undefined ||
      (next.gap && !(kind === 'number' && isCapitals(next.text))) ||
      kindOf(next.text) !== undefined ||
      (kind === 'number' && !isCapitals(next.text));
    if (isEnd) return text;
    text = `${text} ${next.text}`;
    read.at += 1;
  }
}

function readPlaced(head: Reading['head'], text: string): void {
  head.place = KINDS.placed.exec(text)?.[1];
  head.date = dayIn(text);
}
