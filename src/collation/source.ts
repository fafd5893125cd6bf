import type { Problem } from '../problem/problem.ts';
import type { Verantwoording } from '../schemas/letter/verantwoording.ts';
import {
  leftOut,
  type Read,
  RECORD_REMEDY,
  type Recorded,
  type Source,
  type SourceNote,
  type SourceWord,
} from './received.ts';
import { wrongMarks } from './notes.ts';

/** Something that was done to two words that follow each other. */
interface Join {
  line: number;
  printed: string;
  result: string;
  /** What was done with a hyphen at the line end; nothing for a repair. */
  kind?: 'joined' | 'kept';
}

/** The words of the text as received, and its footnotes. */
interface ReadSource extends Read<SourceWord> {
  notes: SourceNote[];
}

/**
 * Reads the words of the text as received and does to them exactly what the record says, where it
 * says so. What does not apply, or would alter a letter, is a problem. Footnotes, which stand at the
 * foot of a page, are read apart; of a table the words of each cell together.
 */
export function readSource(source: Source, { value, place }: Recorded): ReadSource {
  const left = leftOut(value);
  const noted = new Set(value.footnotes.flatMap(linesOf));
  const tables = new Map(value.tables.map((table) => [table.line, table]));
  let words: SourceWord[] = [];
  for (let line = 1; line <= source.lines.length; line += 1) {
    const table = tables.get(line);
    if (table) {
      words = words.concat(tableWords(source, table, value, (at) => left.has(at) || noted.has(at)));
      line = table.endLine;
    } else if (!left.has(line) && !noted.has(line)) {
      // A line may hold more words than a call takes arguments.
      for (const word of wordsAt(source, line, value)) words.push(word);
    }
  }
  const notes = sourceNotes(source, value);
  const texts = [words, ...notes.map((note) => note.words)].map(onLines);
  const apply = (list: 'hyphens' | 'repairs') =>
    value[list].flatMap((join: Join, index): Problem[] => {
      const messages = texts.map((text) => applyJoin(text, join, source.file));
      const message = messages.includes(undefined)
        ? undefined
        : (messages.find(isWrong) ?? messages[0]);
      return message === undefined
        ? []
        : [{ ...place([list, index]), message, remedy: RECORD_REMEDY }];
    });
  const joins = [...apply('hyphens'), ...apply('repairs')];
  const [whole = [], ...others] = texts.map(({ slots }) =>
    slots.filter((word) => word !== undefined),
  );
  return {
    words: whole,
    notes: notes.map((note, index) => ({ ...note, words: others[index] ?? [] })),
    problems: [
      ...joins,
      ...wrongMarks('items', source, { value, place }),
      ...wrongMarks('footnotes', source, { value, place }),
    ],
  };
}

/** Of what several texts say of a record, the fault in the record goes before its absence. */
const isWrong = (message: string | undefined): boolean =>
  message?.endsWith('expected the same letters') === true;

const linesOf = ({ line, endLine }: { line: number; endLine: number }): number[] =>
  Array.from({ length: endLine - line + 1 }, (_, at) => line + at);

/** The footnotes, each of its stretches together. */
function sourceNotes(source: Source, record: Verantwoording): SourceNote[] {
  const byNumber = Map.groupBy(record.footnotes, ({ number }) => number);
  return [...byNumber]
    .map(([number, stretches]) => ({
      number,
      words: stretches.flatMap((stretch) =>
        linesOf(stretch).flatMap((line) => wordsAt(source, line, record)),
      ),
    }))
    .sort((a, b) => a.number - b.number);
}

type RecordedTable = Verantwoording['tables'][number];

/** The words of a table, cell by cell: those between two columns, on every line of the row but those left out. */
function tableWords(
  source: Source,
  { rows, columns, line: first, endLine }: RecordedTable,
  record: Verantwoording,
  isLeft: (line: number) => boolean,
): SourceWord[] {
  const before = rows[0] ?? first;
  const above = linesOf({ line: first, endLine: before - 1 }).flatMap((line) =>
    isLeft(line) ? [] : wordsAt(source, line, record),
  );
  const cells = rows.flatMap((row, index) => {
    const all = linesOf({ line: row, endLine: (rows[index + 1] ?? endLine + 1) - 1 });
    const lines = all.filter((line) => !isLeft(line));
    return columns.flatMap((column, at) =>
      lines.flatMap((line) => wordsAt(source, line, record, [column, columns[at + 1]])),
    );
  });
  return [...above, ...cells];
}

/** Words of a line, or of a part of it, in characters; neither a form feed is one, nor the space of a page top. */
function wordsAt(
  { lines }: Source,
  line: number,
  { pages, furniture, footnotes }: Verantwoording,
  [from, to]: readonly [from: number, to?: number | undefined] = [0],
): SourceWord[] {
  const start = pages.filter((top) => top.line <= line).at(-1);
  const page = start?.page ?? 0;
  const imprint = furniture.find((one) => one.beside && one.line === line)?.text ?? '';
  const words = (lines[line - 1] ?? '')
    .replace(imprint, ' '.repeat(imprint.length))
    .replaceAll('\f', '')
    .replace(start?.line === line ? /^ (?=[^ \t])/u : '', '')
    .slice(from, to)
    .split(/[ \t\r\f]+/u)
    .filter(Boolean);
  // The edition has the mark of a note without the brackets of a web page.
  const isMark = (text: string) => footnotes.some(({ mark }) => mark === text);
  const bare = (word: string) =>
    word.replace(/\[(\d+)\]/u, (mark, number: string) => (isMark(mark) ? number : mark));
  const where = { line, endLine: line, page, pageStartsAt: undefined };
  return words.map((word) => ({ ...where, text: bare(word) }));
}

/** Words in a row, of which some were joined to the one before them, and where those of each line stand. */
interface Lined {
  slots: (SourceWord | undefined)[];
  byLine: Map<number, number[]>;
}

const onLines = (words: readonly SourceWord[]): Lined => {
  const byLine = new Map<number, number[]>();
  for (const [at, { line }] of words.entries()) {
    const places = byLine.get(line);
    if (places) places.push(at);
    else byLine.set(line, [at]);
  }
  return { slots: [...words], byLine };
};

/** Does what is recorded; answers what is wrong with it. */
function applyJoin({ slots, byLine }: Lined, join: Join, file: string): string | undefined {
  const parts = join.printed.split(' ');
  const found = `Unexpected record of "${join.printed}" read as "${join.result}"`;
  const places = (byLine.get(join.line) ?? []).map((at) => rowFrom(slots, at, parts.length));
  const row = places.find((one) => stands(one, slots, parts, join));
  if (row === undefined) return `${found}, expected those words at ${file}:${join.line}`;
  if (!isAllowed(join)) return `${found}, expected the same letters`;
  const words = joined(
    row.flatMap((at) => slots[at] ?? []),
    join,
  );
  for (const [index, at] of row.entries()) slots[at] = words[index];
  const [first] = words;
  // What was joined ends on a line further on, where it may be joined again.
  if (first && row[0] !== undefined)
    byLine.set(first.endLine, [row[0], ...(byLine.get(first.endLine) ?? [])]);
  return undefined;
}

/** The places of as many words from one on. */
function rowFrom(slots: Lined['slots'], first: number, count: number): number[] {
  const row: number[] = [];
  for (let at = first; at < slots.length && row.length < count; at += 1)
    if (slots[at]) row.push(at);
  return row;
}

/** Whether the parts stand in the words of a row, on the line that is recorded. */
function stands(
  row: readonly number[],
  slots: Lined['slots'],
  parts: readonly string[],
  { line, kind }: Join,
): boolean {
  const words = row.map((at) => slots[at]);
  const [first, next] = words;
  if (first === undefined || (first.line !== line && first.endLine !== line)) return false;
  if (kind !== undefined && next?.endLine === first.endLine) return false;
  return parts.every((part, index) => {
    const text = words[index]?.text ?? '';
    const rest = text.replace(part, '');
    if (index === 0 && !text.endsWith(part)) return false;
    if (index === parts.length - 1 && !text.startsWith(part)) return false;
    return text.includes(part) && !/[\p{L}\p{N}]/u.test(rest);
  });
}

/** A hyphen that may go, a soft one that becomes visible, and dashes, which may not go. */
const HYPHEN = /[-\u00ad\u2010] /u;
const MARK = /[-\u00ad\u2010-\u2015\u2212] /u;

/**
 * A repair may take away its blank. A hyphen at a line end may go, or stay with or without the
 * blank; a dash may only stay.
 */
function isAllowed({ printed, result, kind }: Join): boolean {
  const seen = printed.replace('\u00ad ', '- ');
  if (kind === undefined) return result === printed.replaceAll(' ', '') && !MARK.test(printed);
  if (kind === 'joined') return HYPHEN.test(printed) && result === printed.replace(HYPHEN, '');
  return MARK.test(printed) && [seen, seen.replace(' ', '')].includes(result);
}

function joined(words: SourceWord[], { printed, result }: Join): SourceWord[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const text = words
    .map((word) => word.text)
    .join(' ')
    .replace(printed, () => result);
  const [head = '', ...tail] = text.split(' ');
  const rest = tail.map((part) => ({ ...last, text: part }));
  if (rest.length > 0) return [{ ...first, text: head }, ...rest];
  const turns = last.page === first.page ? undefined : head.length - last.text.length;
  const pageStartsAt = first.pageStartsAt ?? turns;
  return [{ ...first, text: head, endLine: last.endLine, pageStartsAt }];
}
