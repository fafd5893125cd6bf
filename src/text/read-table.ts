import type { Paragraph as MdastParagraph, PhrasingContent, Table as MdastTable } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { ContentError } from '../problem/problem.ts';
import type { Cell, Row, Span, Text } from './model.ts';
import { isEmptyElement, lineOf, type Origin, readInline, refused } from './read-inline.ts';

/** A table as text, a line a row, with where its parts stand. */
interface ReadTable extends Text {
  caption: Span | undefined;
  rows: Row[];
}

/**
 * Reads `<Table heads={2}>`: a paragraph that says what the figures are in, when there is one, and
 * the table itself. @throws ContentError with file and line for anything else in it.
 */
export function readWrapped(node: MdxJsxFlowElement, origin: Origin): ReadTable {
  const [first, ...others] = node.children;
  const caption = first?.type === 'paragraph' ? first : undefined;
  const [table, extra] = caption ? others : [first, ...others];
  if (table?.type !== 'table' || extra) {
    throw refused(extra ?? table ?? node, origin, 'one table, with a paragraph above it or not');
  }
  return readTable(table, origin, { caption, heads: headsOf(node, origin) });
}

function headsOf(node: MdxJsxFlowElement, origin: Origin): number {
  const [attribute, ...others] = node.attributes;
  if (attribute === undefined) return 1;
  const isHeads = attribute.type === 'mdxJsxAttribute' && attribute.name === 'heads';
  const value = isHeads && attribute.value;
  const heads = value && typeof value === 'object' ? Number(value.value) : Number.NaN;
  if (Number.isInteger(heads) && heads >= 0 && others.length === 0) return heads;
  const message = 'Unexpected attribute of <Table>, expected heads={2}: how many rows head columns';
  const remedy = 'Write it so, or leave it out: then the first row does.';
  throw new ContentError([{ ...lineOf(node, origin), message, remedy }]);
}

/** What stands around the rows of a table. */
interface Setting {
  caption?: MdastParagraph | undefined;
  /** How many of its first rows head columns. */
  heads?: number;
}

/**
 * Reads a table of pipes. A cell with `<Left />` alone belongs to the one before it, one with
 * `<Up />` to the one above. @throws ContentError with file and line where there is none.
 */
export function readTable(
  table: MdastTable,
  origin: Origin,
  { caption, heads = 1 }: Setting = {},
): ReadTable {
  const draft: Text = { text: '', marks: [] };
  if (caption) readInline(draft, caption.children, origin);
  const read: ReadTable = {
    ...draft,
    caption: caption && { start: 0, end: draft.text.length },
    rows: [],
  };
  let above: Cell[] = [];
  for (const [index, row] of table.children.entries()) {
    if (draft.text !== '') draft.text += '\n';
    const covering: Cell[] = [];
    const cells: Cell[] = [];
    for (const [column, node] of row.children.entries()) {
      const merged = mergedInto(node.children);
      const cell =
        merged === undefined
          ? readCell(draft, node.children, cells.length > 0, alignOf(table, column), origin)
          : widen(merged, covering, above, column);
      if (cell === undefined) throw refused(node, origin, 'a cell beside or above it');
      if (merged === undefined) cells.push(cell);
      covering.push(cell);
    }
    read.rows.push({ head: index < heads, cells });
    above = covering;
  }
  return { ...read, text: draft.text };
}

function readCell(
  draft: Text,
  nodes: readonly PhrasingContent[],
  isNext: boolean,
  align: Cell['align'],
  origin: Origin,
): Cell {
  if (isNext) draft.text += '\t';
  const start = draft.text.length;
  readInline(draft, nodes, origin);
  return { start, end: draft.text.length, columns: 1, rows: 1, align };
}

type Direction = 'Left' | 'Up';

/** Where the cell is that a cell belongs to; undefined for a cell of its own. */
function mergedInto([first, ...others]: readonly PhrasingContent[]): Direction | undefined {
  if (!isEmptyElement(first, 'Left', 'Up') || others.length > 0) return undefined;
  return first.name === 'Left' ? 'Left' : 'Up';
}

/** Lets the cell before it, or above it, cover a place too; undefined when there is none. */
function widen(
  to: Direction,
  row: readonly Cell[],
  above: readonly Cell[],
  column: number,
): Cell | undefined {
  const before = row[column - 1];
  const cell = to === 'Left' ? before : above[column];
  // A cell of several columns grows down once, at its first.
  if (cell && to === 'Left') cell.columns += 1;
  else if (cell && cell !== before) cell.rows += 1;
  return cell;
}

const alignOf = ({ align }: MdastTable, column: number): Cell['align'] => {
  const written = align?.[column];
  return written === 'right' ? 'end' : written === 'center' ? 'center' : 'start';
};
