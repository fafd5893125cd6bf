import type { Problem } from '../problem/problem.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import type { PagedLine, TableLines } from './printed-letter.ts';
import {
  columnsOf,
  type Cut,
  hasGap,
  namedColumns,
  overlap,
  stretchesOf,
  uncut,
} from './columns.ts';
import { lastText } from './lines-around.ts';
import { endsClause, isUnit, mayStartSentence } from './sentences.ts';
import { cutLine } from './words.ts';

/** Lines that are a table, or that are none. */
interface Piece {
  lines: PagedLine[];
  table?: TableLines;
}

/** What the editors say of tables. */
interface TableRules extends Pick<Brief, 'tables' | 'openEnded'> {
  file: string;
}

/** The tables in a stretch of lines, and what is between them. */
interface FoundTables {
  pieces: Piece[];
  problems: Problem[];
  /** Lines of which the problems speak. */
  doubted: PagedLine[];
}

/**
 * Finds the tables in a stretch of lines. Two lines or more under each other with blanks between
 * their cells are one, with the lines that go on with a cell; an empty line, or a page, may lie
 * between. What cannot be cut into columns without doubt is a problem.
 */
export function findTables(lines: readonly PagedLine[], rules: TableRules): FoundTables {
  const found: FoundTables = { pieces: [], problems: [], doubted: [] };
  let from = 0;
  for (let at = 0; at < lines.length; at += 1) {
    if (!isRow(lines[at], rules)) continue;
    const { run, end, cuts } = cutRun(lines, at, rules);
    if (cuts) {
      const above = captionBefore(lines.slice(from, at));
      const caption = withText(lines.slice(at - above, at));
      found.pieces.push({ lines: lines.slice(from, at - above) });
      found.pieces.push({ lines: [...caption, ...run], table: layTable(caption, cuts) });
      from = end;
    } else {
      found.problems.push(uncut(run, rules));
      found.doubted.push(...run);
    }
    at = end - 1;
  }
  found.pieces.push({ lines: lines.slice(from) });
  return found;
}

const withText = (lines: readonly PagedLine[]): PagedLine[] =>
  lines.filter(({ text }) => text !== '');

/** Lines that may be a table, the line after them, and their columns if they are one. */
interface Run {
  run: PagedLine[];
  end: number;
  cuts: Cut[] | undefined;
}

/** The longest run of rows from a line on that makes a table; an empty line may end it. */
function cutRun(lines: readonly PagedLine[], at: number, rules: TableRules): Run {
  const end = endOfRun(lines, at, rules);
  const gaps = lines.slice(at, end).flatMap(({ text }, index) => (text === '' ? [at + index] : []));
  const runs = [end, ...gaps.toReversed()].map((stop) => {
    const run = withText(lines.slice(at, stop));
    const isTable = run.filter((line) => isRow(line, rules)).length > 1;
    return { run, end: stop, cuts: isTable ? columnsOf(run, rules.tables) : undefined };
  });
  const table = runs.find(({ cuts }) => cuts !== undefined);
  return table ?? runs.at(-1) ?? { run: [], end, cuts: undefined };
}

const isRow = (line: PagedLine | undefined, { openEnded, tables }: TableRules): boolean =>
  line !== undefined &&
  !openEnded.includes(line.printed) &&
  (hasGap(line.raw) || namedColumns(line, tables) !== undefined);

/** The line after the last of a run of rows and of lines that go on with them. */
function endOfRun(lines: readonly PagedLine[], first: number, rules: TableRules): number {
  let last = first;
  for (let at = first + 1; at < lines.length; at += 1) {
    const line = lines[at];
    const gap = at - last - 1;
    if (line === undefined || line.text === '') continue;
    const isNear = gap <= 1 || line.page !== lines[last]?.page;
    if (isNear && isRow(line, rules)) last = at;
    else if (!goesOnWithCell(lines, { last, at }, rules)) break;
    else last = at;
  }
  return last + 1;
}

/** Whether a line without cells goes on with one above it, or heads the rows below. */
function goesOnWithCell(
  lines: readonly PagedLine[],
  { last, at }: { last: number; at: number },
  rules: TableRules,
): boolean {
  const [above, line, below] = [lines[last], lines[at], lines[at + 1]];
  if (!above || !line || at - last > 1 || line.page !== above.page) return false;
  const stretches = stretchesOf(above.raw);
  const under = stretches.filter((cell) => stretchesOf(line.raw).some((own) => overlap(cell, own)));
  if (under.length > 1 || rules.openEnded.includes(line.printed)) return false;
  const cell = under[0] ? above.raw.slice(under[0].start, under[0].end) : '';
  // No paragraph starts so far from the margin.
  if (under.length === 1 && line.indent > DEEP) return true;
  return !mayStartSentence(line.text) || cell.endsWith('-') || isRow(below, rules);
}

/** How far from the margin a line stands that can only go on with a cell, in characters. */
const DEEP = 15;

/** Lines right above a table that say what it is, or what its figures are in: how many, empty ones included. */
function captionBefore(lines: readonly PagedLine[]): number {
  const isEmpty = (index: number) => (lines[index]?.text ?? '') === '';
  const gap = isEmpty(lines.length - 1) ? 1 : 0;
  const last = lines.length - 1 - gap;
  let first = last;
  while (first > 0 && !isEmpty(first - 1)) first -= 1;
  const above = lines.slice(first, last + 1);
  const unit = unitIn(above);
  if (unit !== undefined) return lines.length - first - unit;
  const words = above.map(({ text }) => text).join(' ');
  if (words === '' || above.length > MOST_LINES) return 0;
  const isSmall = above.every(({ print }) => print?.small);
  const isLedTo = lines[lastText(lines, first)]?.text.endsWith(':') === true;
  return isSmall || ((gap === 0 || isLedTo) && !endsClause(words)) ? lines.length - first : 0;
}

/** Index of the line from which words say what the figures are in: the first, or one after a sentence. */
function unitIn(lines: readonly PagedLine[]): number | undefined {
  const from = lines.findIndex((_, at) => {
    const isStart = at === 0 || endsClause(lines[at - 1]?.text ?? '');
    const words = lines.slice(at).map(({ text }) => text);
    return isStart && words.length <= MOST_LINES && isUnit(words.join(' '));
  });
  return from < 0 ? undefined : from;
}

const MOST_LINES = 3;

function layTable(caption: PagedLine[], cuts: readonly Cut[]): TableLines {
  const laid = cuts.map((cut) => layRows(cut));
  const rows = laid.flatMap((cut) => cut.map(({ cells }) => cells));
  return {
    ...{ caption, rows, heads: headsOf(rows) },
    stretches: cuts.map(({ lines, columns }, index) => ({
      line: (index === 0 ? caption[0] : undefined)?.number ?? lines[0]?.number ?? 0,
      endLine: lines.at(-1)?.number ?? 0,
      rows: (laid[index] ?? []).map(({ line }) => line),
      columns,
    })),
  };
}

/** A row and the number of its first line. */
interface LaidRow {
  line: number;
  cells: PagedLine[][];
}

/** Cuts the lines of a page into rows; a line that goes on with the cells above starts none. */
function layRows({ lines, columns }: Cut): LaidRow[] {
  const rows: LaidRow[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = columns.map((column, at) => cutLine(line, column, columns[at + 1]));
    const last = rows.at(-1);
    const isNext = lines[index - 1]?.number === line.number - 1;
    if (last && isNext && goesOnWithRow(last.cells, cells)) {
      for (const [at, cell] of cells.entries()) if (cell.text !== '') last.cells[at]?.push(cell);
    } else
      rows.push({
        line: line.number,
        cells: cells.map((cell) => (cell.text === '' ? [] : [cell])),
      });
  }
  return rows;
}

/** A cell that goes on: it breaks off in a word, or with one that others follow. */
const OPEN = /(?:-|(?:^| )(?:en|of|van|de|het|een|voor|in|met|aan|op|te))$/u;

/** A cell, and the text of that above it. */
interface Over {
  cell: PagedLine;
  over: string;
}

const continues = ({ cell, over }: Over): boolean =>
  !mayStartSentence(cell.text) || over.endsWith('-');

/** Whether cells go on with those above: words without a label, or some that start small. */
function goesOnWithRow(above: readonly PagedLine[][], cells: readonly PagedLine[]): boolean {
  const filled = cells.flatMap((cell, at) =>
    cell.text === '' ? [] : [{ cell, over: textOf(above[at]) }],
  );
  const [label] = filled;
  const isLabel = label !== undefined && label.cell === cells[0] && label.over !== '';
  // Figures may stand next to the second line of a label.
  if (isLabel && filled.slice(1).every(({ over }) => over === '') && continues(label)) return true;
  const goesOn = filled.every((one) => one.over !== '' && continues(one));
  // A row of which every cell is filled is one of its own, unless the label above it breaks off.
  if (goesOn) return filled.length < cells.length || OPEN.test(filled[0]?.over ?? '');
  const isLabelled = cells[0]?.text !== '';
  return (
    !isLabelled &&
    filled.every(({ cell, over }) => over !== '' && !(isNumber(over) && isNumber(cell.text)))
  );
}

const textOf = (cell: readonly PagedLine[] = []): string => cell.map(({ text }) => text).join(' ');

const isNumber = (text: string): boolean =>
  /^[(–−-]?(?:€ ?)?\d[\d., ]*(?: ?%)?\)?$|^[–-]$/u.test(text);

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text);

/** Whether figures stand in a cell: not the years that head columns. */
export const isFigure = (cell: readonly PagedLine[]): boolean => {
  const text = textOf(cell);
  return isNumber(text) && !isYear(text);
};

/** The first row heads the columns, unless figures stand in it; so does one below heads of several columns, or of years. */
function headsOf([first = [], second = []]: readonly PagedLine[][][]): number {
  if (first.slice(1).some(isFigure)) return 0;
  const [label, ...others] = second.map(textOf);
  const isUnder = first.slice(1).some((cell) => textOf(cell) === '') || others.every(isYear);
  const isBare = label === '' || (textOf(first[0]) === '' && others.every(isYear));
  const isHead =
    isBare && others.length > 0 && !others.some((one) => isNumber(one) && !isYear(one));
  return isUnder && isHead ? 2 : 1;
}
