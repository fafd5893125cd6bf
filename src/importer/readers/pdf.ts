import type { Line, Print } from '../printed-letter.ts';
import { splitWords } from '../words.ts';
import { cleanLine } from '../characters.ts';
import { cleanedOf } from '../read-lines.ts';
import {
  accentApart,
  isAccent,
  isImprintRow,
  type PdfItem,
  type PdfPage,
  right,
  type Row,
  rowsOf,
  withAccent,
} from './pdf-items.ts';

/** What is measured in the whole of a PDF. */
interface Measures {
  /** Size of the type of most of the text. */
  body: number;
  /** Left end of the words that stand most to the left. */
  left: number;
  /** Average width of its letters: the unit of columns. */
  unit: number;
}

/**
 * Lays the words of a PDF out as lines, page by page, with what their places and sizes tell: furniture
 * and footnotes, their calls, the face of a heading. Where more room than between lines stands above
 * a line, an empty one comes before it. Words that stand apart keep their columns.
 */
export function readPdf(pages: readonly PdfPage[]): Line[] {
  const measures = measure(pages);
  const lines: Line[] = [];
  let pictures = 0;
  for (const [index, page] of pages.entries()) {
    const first = lines.length;
    let above: Row | undefined;
    for (const { line, row } of layPage(page, measures)) {
      if (row && above && hasRoom(above, row)) lines.push(lineAfter(lines, -1));
      if (row === undefined) pictures += 1;
      const text = row ? '' : `[afbeelding ${pictures} op bladzijde ${index + 1}]`;
      lines.push({ ...lineAfter(lines, first, text), ...line });
      above = row ?? above;
    }
  }
  return lines;
}

/** A line of a page, and where it stands; a picture has no row of words. */
interface OnPage {
  line: Partial<Line>;
  row: Row | undefined;
  y: number;
}

/** The lines of a page and its pictures, from the top down; a picture stands where its upper end is. */
function layPage({ items, pictures }: PdfPage, measures: Measures): OnPage[] {
  const rows = rowsOf(items);
  const roles = rolesOf(rows, measures);
  const lines = rows.map((row, index): OnPage => {
    const { print, ...line } = layRow(row, measures);
    return { line: { ...line, print: { ...print, ...roles[index] } }, row, y: row.y };
  });
  const seen = pictures.map((y): OnPage => ({ line: { print: PICTURE }, row: undefined, y }));
  return [...seen, ...lines].sort((a, b) => b.y - a.y);
}

const PICTURE: Print = { raised: [], role: 'picture' };

/** A line after others, of which one starts its page. */
const lineAfter = (lines: readonly Line[], first: number, text = ''): Line => ({
  ...{ number: lines.length + 1, text, printed: text, raw: text, calls: [], indented: false },
  ...{ fed: lines.length === first, print: { raised: [] } },
});

function measure(pages: readonly PdfPage[]): Measures {
  const items = pages.flatMap((page) => page.items);
  const lengths = new Map<number, number>();
  for (const { size, text } of items) {
    const near = Math.round(size * 10) / 10;
    lengths.set(near, (lengths.get(near) ?? 0) + text.length);
  }
  const [[body] = [1]] = [...lengths].sort((a, b) => b[1] - a[1]);
  const own = items.filter(({ size }) => Math.abs(size - body) < 0.1);
  const letters = own.reduce((sum, { text }) => sum + text.length, 0);
  const width = own.reduce((sum, item) => sum + item.width, 0);
  return {
    body,
    left: items.reduce((least, { x }) => Math.min(least, x), Infinity),
    unit: letters > 0 && width > 0 ? width / letters : 1,
  };
}

/** Room above a line, in sizes of its type, from which an empty line is counted. */
const ROOM = 1.55;

const hasRoom = (above: Row, { y, size }: Row): boolean =>
  above.y - y > Math.max(size, Math.min(above.size, size * 1.3)) * ROOM;

/** What a row says: its words, the same with columns, and what is raised in it. */
interface Laid {
  text: string;
  raw: string;
  /** The words before they were cleaned. */
  received: string;
  raised: { offset: number; mark: string }[];
}

/** What a row is as a line. */
type LaidRow = Pick<Line, 'text' | 'printed' | 'raw' | 'composed' | 'strange'> & { print: Print };

/** Part of the unit that small type has, whose letters are narrower. */
const FINE = 0.8;

function layRow(row: Row, { left, unit, body }: Measures): LaidRow {
  const laid: Laid = { text: '', raw: '', received: '', raised: [] };
  const width = isSmall(row, body) ? unit * FINE : unit;
  let last: PdfItem | undefined;
  for (const whole of row.items) {
    const isOver = last !== undefined && whole.x < right(last) - whole.size * 0.05;
    for (const item of isOver ? accentApart(whole) : [whole]) {
      if (isOver && isAccent(item)) accent(laid, item.text);
      else {
        layItem(laid, item, { last, row, column: Math.round((item.x - left) / width) });
        last = item;
      }
    }
  }
  const { text, raw, received, raised } = laid;
  const face = faceOf(row.items);
  const isRaised = raised[0]?.offset === 0;
  return {
    ...{ text, printed: text, raw },
    ...cleanedOf(cleanLine(received)),
    print: {
      raised: isRaised ? raised.slice(1) : raised,
      width: widthOf(row, unit),
      ...(face !== undefined && { face }),
      ...(isSmall(row, body) && { small: true as const }),
    },
  };
}

/** From the left end of a row to its right end, in letters of the average width. */
const widthOf = ({ items: [first, ...others] }: Row, unit: number): number =>
  first ? (right(others.at(-1) ?? first) - first.x) / unit : 0;

interface Around {
  last: PdfItem | undefined;
  row: Row;
  column: number;
}

/** Adds an item; `column` is where it starts. */
function layItem(laid: Laid, item: PdfItem, { last, row, column }: Around): void {
  const words = splitWords(cleanLine(item.text).text).join(' ');
  const gap = last ? item.x - right(last) : 0;
  const isApart =
    last !== undefined &&
    (gap > item.size * 0.18 || /\s$/u.test(last.text) || /^\s/u.test(item.text));
  if (last === undefined) laid.raw = ' '.repeat(Math.max(0, column));
  else if (gap > item.size * 1.2) laid.raw += ' '.repeat(Math.max(3, column - laid.raw.length));
  else if (isApart) laid.raw += ' ';
  if (isApart) {
    laid.text += ' ';
    laid.received += ' ';
  }
  const isRaised = item.size < row.size * 0.85 && item.y > row.y + row.size * 0.1;
  if (isRaised && /^[\d*]+$/u.test(words))
    laid.raised.push({ offset: laid.text.length, mark: words });
  laid.text += words;
  laid.raw += words;
  laid.received += item.text.trim();
}

/** Puts an accent on the last letter. */
function accent(laid: Laid, mark: string): void {
  laid.text = withAccent(laid.text, mark);
  laid.raw = withAccent(laid.raw, mark);
  laid.received = withAccent(laid.received, mark);
}

/** The face of a whole line. */
function faceOf(items: readonly PdfItem[]): Print['face'] {
  const [first] = items;
  const isWhole = items.every(({ face, text }) => face === first?.face || !/[\p{L}]/u.test(text));
  return isWhole ? first?.face : undefined;
}

/** What the rows of a page are by place and size: furniture at its foot, footnotes above that. */
function rolesOf(rows: readonly Row[], { body }: Measures): Pick<Print, 'role'>[] {
  const roles: Pick<Print, 'role'>[] = rows.map(() => ({}));
  const foot = furnitureFrom(rows, body);
  for (let at = foot; at < rows.length; at += 1) roles[at] = { role: 'furniture' };
  const noted = rows.slice(0, foot);
  const first = noted.findLastIndex((row) => !isSmall(row, body)) + 1;
  let isNote = false;
  for (let at = first; at < foot; at += 1) {
    const row = rows[at];
    if (row === undefined) continue;
    const isImprint = foot < rows.length && isImprintRow(row);
    if (startsNote(row)) isNote = true;
    const small = isNote ? 'in note' : 'small';
    roles[at] = { role: isImprint ? 'furniture' : startsNote(row) ? 'note' : small };
  }
  return roles;
}

const isSmall = ({ size }: Row, body: number): boolean => size < body * 0.92;

/** A footnote starts with its mark, raised and small. */
function startsNote({ items, y, size }: Row): boolean {
  const [first, second] = items;
  if (!first || !second || !/^(?:\d{1,3}|\*{1,3})$/u.test(first.text.trim())) return false;
  return first.size < size * 0.85 && first.y > y + size * 0.1;
}

/** A footer of the official printer, also behind the imprint. */
const FOOTER = /(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}\s?[–-]\s?\d{4}, .*\s\d{1,4}$/u;

/** Index of the first row of the furniture: the footer is the last row, the imprint stands above it at the left. */
function furnitureFrom(rows: readonly Row[], body: number): number {
  const last = rows.at(-1);
  if (last === undefined || !FOOTER.test(textOf(last))) return rows.length;
  let first = rows.length - 1;
  const isImprint = ({ items, size, y }: Row) =>
    size < body * 0.75 && (items[0]?.x ?? 0) <= (last.items[0]?.x ?? 0) && y - last.y < body * 6;
  for (let row = rows[first - 1]; row && isImprint(row); row = rows[first - 1]) first -= 1;
  return first;
}

const textOf = ({ items }: Row): string =>
  splitWords(items.map(({ text }) => text).join(' ')).join(' ');
