import type { Brief } from '../schemas/letter/brief.ts';
import { asText, type Choice, type Doubt } from './doubt.ts';
import { DASHES } from './marks.ts';
import type { PagedLine } from './printed-letter.ts';

/** Words of a line that stand together, in characters of the line. */
export interface Stretch {
  start: number;
  /** Exclusive. */
  end: number;
}

/** Two blanks or more between words; after a full stop, three. */
const GAP = / {3,}|(?<![.!?]) {2}|\t+/gu;

/** The mark of an item, which blanks may follow. */
const MARK = new RegExp(String.raw`^\s*(?:${DASHES}|\(?(?:\d{1,2}|[a-z]{1,5})[.)°]+)\s+`, 'u');

/** Whether words of a line stand apart, as the cells of a table do. */
export const hasGap = (raw: string): boolean => raw.replace(MARK, '').trim().search(GAP) >= 0;

/** The cells of a line, by the blanks between them. */
export function stretchesOf(raw: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = raw.length - raw.trimStart().length;
  for (const { 0: gap, index } of raw.trimEnd().matchAll(GAP)) {
    if (index < start) continue;
    stretches.push({ start, end: index });
    start = index + gap.length;
  }
  return [...stretches, { start, end: raw.trimEnd().length }];
}

/** Whether words stand above others. */
export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Lines of a table, and where its columns start there. */
export interface Cut {
  lines: PagedLine[];
  columns: number[];
}

/** Tables of which the editors say where their columns start. */
type NamedTables = Brief['tables'];

/**
 * The columns of each page of a table, and from each row on of which the editors name them; undefined
 * when they cannot be told, or are not as many on each.
 */
export function columnsOf(run: readonly PagedLine[], tables: NamedTables): Cut[] | undefined {
  const cuts =
    tabbedCuts(run, tables) ?? partsOf(run, tables).flatMap((one) => cutsOf(one, tables));
  const count = cuts[0]?.columns.length ?? 0;
  const isCut = cuts.every(
    ({ lines, columns }) =>
      columns.length === count && lines.every((line) => cutsNoWord(line, columns)),
  );
  return isCut && count > 1 ? cuts : undefined;
}

/** The columns of lines of one page; those of heads of several columns are cut by themselves. */
function cutsOf(lines: PagedLine[], tables: NamedTables): Cut[] {
  const columns = (lines[0] && namedColumns(lines[0], tables)) ?? alignedColumns(lines);
  return columns.length > 0 ? [{ lines, columns }] : (headedCuts(lines) ?? [{ lines, columns }]);
}

/** Rows of which tabs divide the cells, as those of a web page: each has columns of its own, all as many. */
function tabbedCuts(run: readonly PagedLine[], tables: NamedTables): Cut[] | undefined {
  const cuts = run.map((line): Cut => {
    const tabs = [...line.raw.trimEnd().matchAll(/\t/gu)].map(({ index }) => index + 1);
    return { lines: [line], columns: [0, ...tabs] };
  });
  const most = cuts.reduce((count, { columns }) => Math.max(count, columns.length), 0);
  const isTabbed = run.every(({ raw }) => raw.includes('\t') && !/\S {3,}\S/u.test(raw));
  if (!isTabbed || run.some((line) => namedColumns(line, tables))) return undefined;
  // Empty cells at the end of a row may be left out.
  return cuts.map(({ lines, columns }) => ({ lines, columns: filledUp(columns, most, lines) }));
}

/** As many columns as the widest row has. */
function filledUp(
  columns: readonly number[],
  most: number,
  [line]: readonly PagedLine[],
): number[] {
  const end = line?.raw.length ?? 0;
  const missing = Math.max(0, most - columns.length);
  return [...columns, ...Array.from({ length: missing }, (_, index) => end + index)];
}

/** Where the columns of a row start, as the editors name them. */
export const namedColumns = ({ printed }: PagedLine, tables: NamedTables): number[] | undefined =>
  tables.find(({ line }) => line === printed)?.columns;

/** Lines with the same columns: on one page, up to the next row of which the editors name them. */
function partsOf(run: readonly PagedLine[], tables: NamedTables): PagedLine[][] {
  const parts: PagedLine[][] = [];
  for (const line of run) {
    const part = parts.at(-1);
    const isNew = part?.at(-1)?.page !== line.page || namedColumns(line, tables) !== undefined;
    if (part === undefined || isNew) parts.push([line]);
    else part.push(line);
  }
  return parts;
}

/**
 * Where columns start: cells that stand under each other, on whatever lines, make one. None when a
 * line has two cells in one, or when no line has cells in two that stand next to each other: those
 * may be one column that is set unevenly.
 */
const alignedColumns = (lines: readonly PagedLine[]): number[] =>
  SLACK.map((slack) => columnsWithin(lines, slack)).find(({ length }) => length > 0) ??
  columnsInOrder(lines);

/**
 * Columns of which the heads stand at the left and the figures at the right: the first cell of each row
 * that has all is of the first column, and so on. None where columns would lie over each other, or a cell
 * of another row in two of them or in none.
 */
function columnsInOrder(lines: readonly PagedLine[]): number[] {
  const rows = lines.map(({ raw }) => stretchesOf(raw));
  const most = rows.reduce((count, row) => Math.max(count, row.length), 0);
  const whole = rows.filter((row) => row.length === most);
  const columns = Array.from({ length: most }, (_, at) => ({
    start: Math.min(...whole.map((row) => row[at]?.start ?? 0)),
    end: Math.max(...whole.map((row) => row[at]?.end ?? 0)),
  }));
  const isApart = columns.every(({ start }, at) => start > (columns[at - 1]?.end ?? -1));
  const isFilled = rows.every((row) => {
    const own = row.map((cell) => columns.filter((column) => overlap(cell, column)));
    return own.every(({ length }) => length === 1) && new Set(own.flat()).size === row.length;
  });
  const isSure = whole.length > 2 && isApart && isFilled;
  return isSure ? columns.map(({ start }, index) => (index === 0 ? 0 : start)) : [];
}

/** A row of heads of several columns each, which need not stand right above figures, and the rows below it. */
function headedCuts([head, ...rows]: readonly PagedLine[]): Cut[] | undefined {
  const starts = alignedColumns(rows);
  if (head === undefined || starts.length < MANY_COLUMNS) return undefined;
  const cells = rows.flatMap(({ raw }) => stretchesOf(raw));
  const columns = starts.map((start, at): Stretch => {
    const own = cells.filter(
      (cell) => cell.start >= start && cell.start < (starts[at + 1] ?? Infinity),
    );
    return {
      start: Math.min(...own.map((cell) => cell.start)),
      end: Math.max(...own.map(({ end }) => end)),
    };
  });
  const heads = headedColumns(stretchesOf(head.raw), columns);
  return (
    heads && [
      { lines: [head], columns: heads },
      { lines: rows, columns: starts },
    ]
  );
}

/** Columns of a table of which some have a head in common, at least. */
const MANY_COLUMNS = 3;

/** Where the cells of a row of heads start, each in the first of as many columns; undefined if they stand elsewhere. */
function headedColumns(
  heads: readonly Stretch[],
  columns: readonly Stretch[],
): number[] | undefined {
  const each = (columns.length - 1) / heads.length;
  if (!Number.isInteger(each) || each < 2) return undefined;
  const isOver = heads.every(({ start, end }, index) => {
    const [before, last] = [columns[index * each], columns[(index + 1) * each]];
    const next = columns[(index + 1) * each + 1];
    return (
      before && last && start > before.end && start < last.end && end < (next?.start ?? Infinity)
    );
  });
  if (!isOver) return undefined;
  return [
    0,
    ...heads.flatMap(({ start, end }) => [
      start,
      ...Array.from({ length: each - 1 }, (_, at) => end + at),
    ]),
  ];
}

/** Characters by which cells may stand beside those of their column, tried in turn: print is no typewriter. */
const SLACK = [0, 1, 2];

function columnsWithin(lines: readonly PagedLine[], slack: number): number[] {
  const rows = lines.map(({ raw }) => stretchesOf(raw));
  const columns: Stretch[] = [];
  for (const { start, end } of rows.flat().sort((a, b) => a.start - b.start)) {
    const last = columns.at(-1);
    if (last && start < last.end + slack) last.end = Math.max(last.end, end);
    else columns.push({ start, end });
  }
  const filled = rows.map((row) =>
    columns.map((column) => row.filter((cell) => overlap(cell, column)).length),
  );
  const isAligned = filled.every((row) => row.every((cells) => cells < 2));
  const isSure = columns.every(
    (_, index) => index === 0 || filled.some((row) => row[index] === 1 && row[index - 1] === 1),
  );
  return isAligned && isSure ? columns.map(({ start }, index) => (index === 0 ? 0 : start)) : [];
}

/** Whether columns start in no word of a line. */
export const cutsNoWord = ({ raw }: PagedLine, columns: readonly number[]): boolean =>
  columns.every((column) => column === 0 || !/^\S\S$/u.test(raw.slice(column - 1, column + 1)));

/** A table when the columns of its first row fit them all; else text. */
function tableChoices(
  run: readonly PagedLine[],
  columns: number[],
  text: Choice,
): Doubt['choices'] {
  const line = run[0]?.printed ?? '';
  const table: Choice = { as: 'a table', settles: { tables: [{ line, columns }] } };
  const fits = columns.length > 1 && run.every((row) => cutsNoWord(row, columns));
  return run.length > 1 && fits ? [table, text] : [text];
}

/** The doubt in lines that have blanks as a table has, and cannot be cut into its columns. */
export function uncut(
  run: readonly PagedLine[],
  { file, tables }: Pick<Brief, 'tables'> & { file: string },
): Doubt {
  const [first] = run;
  const words = first?.printed ?? '';
  const at = { file, line: first?.number };
  const named = first && namedColumns(first, tables);
  const text = asText(...run.map(({ printed }) => printed));
  const broken = named && run.find((line) => !cutsNoWord(line, named));
  if (named && broken) {
    const message = `Unexpected columns ${named.join(', ')} of the table "${words}", expected none inside a word of "${broken.printed}"`;
    const remedy = `Count them again in bron.txt, the first character as 0; or name those of that row, and of the rows below it, as well: tables: [{ line: '${broken.printed}', columns: [0, …] }].`;
    return { ...at, message, remedy, choices: [text] };
  }
  const starts = stretchesOf(first?.raw ?? '')
    .slice(1)
    .map(({ start }) => start);
  const message = `Unexpected blanks inside "${words}", expected the cells of a table, under each other on two lines or more`;
  const remedy = `If it is a table, say in brief.yaml where its columns start, in characters of the line, from 0: tables: [{ line: '${words}', columns: [0, ${starts.join(', ')}] }]. Parts of the printed head go to head, a line of the printed page to furniture; openEnded keeps it as running text.`;
  return { ...at, message, remedy, choices: tableChoices(run, [0, ...starts], text) };
}
