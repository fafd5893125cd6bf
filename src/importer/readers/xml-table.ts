import {
  joinedTexts,
  type Reading,
  unknown,
  WITHOUT_WORDS,
  type XmlCell,
  type XmlText,
} from './xml-model.ts';
import { flowTexts, INLINE, textIn } from './xml-text.ts';
import { elementsIn, type XmlElement } from './xml-tree.ts';

/** Adds a table of the CALS model: rows of cells, of which some cover others. */
export function addTable(reading: Reading, element: XmlElement): void {
  const caption: XmlText[] = [];
  const heads: XmlCell[][] = [];
  const rows: XmlCell[][] = [];
  for (const part of elementsIn(element)) {
    if (part.name === 'title' || part.name === 'titel') caption.push(textIn(reading, part));
    else if (part.name === 'tgroup') readGroup(reading, part, heads, rows);
    else if (!WITHOUT_WORDS.has(part.name)) reading.problems.push(unknown(part, reading));
  }
  const all = [...heads, ...rows];
  if (all.length === 0) return;
  reading.letter.blocks.push({ kind: 'table', caption, heads: heads.length, rows: all });
}

function readGroup(
  reading: Reading,
  group: XmlElement,
  heads: XmlCell[][],
  rows: XmlCell[][],
): void {
  const columns = elementsIn(group)
    .filter(({ name }) => name === 'colspec')
    .map(({ attributes }) => attributes['colname'] ?? '');
  const count = Number(group.attributes['cols'] ?? columns.length);
  for (const part of elementsIn(group)) {
    if (WITHOUT_WORDS.has(part.name)) continue;
    if (!['thead', 'tbody', 'tfoot'].includes(part.name)) {
      reading.problems.push(unknown(part, reading));
      continue;
    }
    const cells = layCells(reading, elementsIn(part), columns, count);
    (part.name === 'thead' ? heads : rows).push(...cells);
  }
}

/** Lays the cells of rows on the columns; what another cell covers says so. */
function layCells(
  reading: Reading,
  rows: readonly XmlElement[],
  columns: readonly string[],
  count: number,
): XmlCell[][] {
  const laid: XmlCell[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let next = 0;
    for (const entry of elementsIn(row)) {
      if (entry.name !== 'entry') reading.problems.push(unknown(entry, reading));
      else next = layCell(reading, laid, { entry, at, next, columns });
    }
    const cells = laid[at] ?? [];
    for (let column = 0; column < Math.max(count, cells.length); column += 1)
      cells[column] ??= { texts: [] };
  }
  return laid;
}

/** An entry, the row that it stands in, and the first column that may be free. */
interface Entry {
  entry: XmlElement;
  at: number;
  next: number;
  columns: readonly string[];
}

/** Lays a cell, and over what it covers; answers the column after it. */
function layCell(reading: Reading, laid: XmlCell[][], { entry, at, next, columns }: Entry): number {
  const { colname = '', namest = colname, nameend = namest, morerows = '0' } = entry.attributes;
  const cells = laid[at] ?? [];
  let free = next;
  while (cells[free]) free += 1;
  const named = columns.indexOf(namest);
  const first = named >= 0 ? named : free;
  const last = Math.max(first, columns.indexOf(nameend));
  for (let column = first; column <= last; column += 1) {
    if (column > first) cells[column] = { texts: [], merged: 'Left' };
    for (const row of laid.slice(at + 1, at + 1 + Number(morerows)))
      row[column] = { texts: [], merged: column > first ? 'Left' : 'Up' };
  }
  cells[first] = { texts: cellTexts(reading, entry) };
  return last + 1;
}

const cellTexts = (reading: Reading, entry: XmlElement): XmlText[] => {
  const inner = elementsIn(entry).filter(({ name }) => !INLINE.has(name));
  const isBare = entry.children.some((node) => typeof node === 'string' && node.trim() !== '');
  const texts =
    inner.length > 0 && !isBare
      ? inner.flatMap((part) => flowTexts(reading, part))
      : [textIn(reading, entry)];
  const filled = texts.filter(({ text }) => text !== '');
  reading.letter.doubts.push(...joinedTexts(filled, 'a cell'));
  return filled;
};
