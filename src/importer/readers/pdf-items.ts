import { getDocumentProxy } from 'unpdf';
import { IMPRINT_LINE } from '../page-lines.ts';
import { picturesOn } from './pdf-pictures.ts';
import { ContentError, type Problem } from '../../problem/problem.ts';

/** Words of a PDF that stand together in one font, as its program set them; all measures in points. */
export interface PdfItem {
  text: string;
  /** Left end, and the line that the letters stand on, from the bottom of the page. */
  x: number;
  y: number;
  width: number;
  /** Size of the type. */
  size: number;
  face: 'bold' | 'italic' | undefined;
  /** Which way its line runs, where it is set across the page: up or down. */
  across?: 'up' | 'down';
}

/** A page of a PDF. */
export interface PdfPage {
  /** Its words, in the order in which they were set. */
  items: PdfItem[];
  /** Upper ends of its pictures, from the top of the page down. */
  pictures: number[];
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/**
 * Reads the words of a PDF with their places and sizes.
 * @throws ContentError for a PDF that is broken, asks for a password, or has pictures of pages only.
 */
export async function readPdfItems(bytes: Uint8Array, file: string): Promise<PdfPage[]> {
  const document = await open(bytes, file);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const items = await itemsOf(page);
    const pictures = await picturesOn(page, items);
    pages.push({ items: turned(items, page), pictures });
    page.cleanup();
  }
  if (pages.every(({ items }) => items.length === 0)) throw failed(file, SCANNED);
  return pages;
}

async function open(bytes: Uint8Array, file: string) {
  try {
    // pdf.js takes the bytes over.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw failed(file, name === 'PasswordException' ? ENCRYPTED : BROKEN);
  }
}

/** Higher than any page; and how high the footer and the imprint of one reach, in points. */
const ABOVE = 10_000;
const FOOT = 92;

/**
 * Turns words that are set across the page, as those of a wide table, so that their lines run as others do.
 * They come below what stands upright on their page, but above its footer.
 */
function turned(items: PdfItem[], { view: [, , , height = 0] }: Page): PdfItem[] {
  if (items.every(({ across }) => across === undefined)) return items;
  return items.map((item) => {
    const { across, x, y } = item;
    if (across === 'up') return { ...item, x: y, y: ABOVE - x };
    if (across === 'down') return { ...item, x: height - y, y: ABOVE + x };
    return y < FOOT ? item : { ...item, y: y + 2 * ABOVE };
  });
}

type Said = Pick<Problem, 'message' | 'remedy'>;

const ENCRYPTED: Said = {
  message: 'Unexpected PDF with a password, expected one that anybody can open',
  remedy: 'Take the PDF of the official publication.',
};
const SCANNED: Said = {
  message: 'Unexpected PDF of pictures alone, expected one with text',
  remedy: 'It was scanned: take the PDF of the official publication, or its text or XML.',
};
const BROKEN: Said = {
  message: 'Unexpected PDF that cannot be read, expected a whole one',
  remedy: 'Download it again: a part of it may be missing.',
};

const failed = (file: string, said: Said): ContentError => new ContentError([{ file, ...said }]);

async function itemsOf(page: Page): Promise<PdfItem[]> {
  const { items } = await page.getTextContent();
  const faces = await facesOf(
    page,
    items.map((item) => ('fontName' in item ? item.fontName : '')),
  );
  return items.flatMap((item): PdfItem[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const { str: text, transform, width, height, fontName } = item;
    const [along = 0, up = 0, , scale = 0, x = 0, y = 0] = transform as number[];
    const isAcross = Math.abs(up) > Math.abs(along);
    const size = height > 0 ? height : Math.abs(isAcross ? up : scale);
    const set = { text, x, y, width, size, face: faces.get(fontName) };
    return [isAcross ? { ...set, across: up > 0 ? 'up' : 'down' } : set];
  });
}

/** Bold and italic, by the names of the fonts; they are loaded with the drawing of the page. */
async function facesOf(
  page: Page,
  names: readonly string[],
): Promise<Map<string, PdfItem['face']>> {
  await page.getOperatorList();
  return new Map(
    [...new Set(names)].map((name) => {
      const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
      return [name, faceOf(nameOf(font))];
    }),
  );
}

const nameOf = (font: unknown): string =>
  typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';

function faceOf(name: string): PdfItem['face'] {
  const face = name.replace(/^[A-Z]{6}\+/u, '');
  if (/bold|black|heavy|semibold|demi/iu.test(face)) return 'bold';
  return /italic|oblique/iu.test(face) ? 'italic' : undefined;
}

/** Accents that are set by themselves, over the letter before them. */
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ '´': '\u0301', '`': '\u0300', '¨': '\u0308', ˆ: '\u0302', '˜': '\u0303', '¸': '\u0327' },
  ...{ ˇ: '\u030c', '˙': '\u0307', '˚': '\u030a', '˘': '\u0306', '¯': '\u0304', '˝': '\u030b' },
  '˛': '\u0328',
};

/** An accent with which an item starts, as an item of its own: what follows goes on with the word. */
export function accentApart(item: PdfItem): PdfItem[] {
  const [first = '', ...rest] = item.text;
  if (!Object.hasOwn(ACCENTS, first) || rest.length === 0) return [item];
  const width = item.size / 4;
  const word = rest.join('').replace(/^ (?=\p{Ll})/u, '');
  return [
    { ...item, text: first, width },
    { ...item, text: word, x: item.x + width * 2, width: item.width - width * 2 },
  ];
}

/** Whether an item is an accent by itself. */
export const isAccent = ({ text }: PdfItem): boolean => Object.hasOwn(ACCENTS, text.trim());

/** Puts an accent on the last letter of a text. */
export function withAccent(text: string, mark: string): string {
  const combining = ACCENTS[mark.trim()] ?? '';
  return text
    .replace(/ı$/u, 'i')
    .replace(/(?:\P{M}\p{M}*)$/u, (letter) => (letter + combining).normalize('NFC'));
}

/** A line of a page, its items from left to right; the size is that of most of its letters. */
export interface Row extends Pick<PdfItem, 'y' | 'size'> {
  items: PdfItem[];
}

/** Lines of the imprint, which stands at the left of the foot of the first page, also next to footnotes. */
const IMPRINT = new RegExp(`^(?:${IMPRINT_LINE})$`, 'u');

const isImprint = ({ text }: PdfItem): boolean => IMPRINT.test(text.trim());

/** Whether a row is of the imprint alone. */
export const isImprintRow = ({ items }: Row): boolean => items.every(isImprint);

/** The lines of a page from top to bottom; the imprint stands on a line with a footer only. */
export function rowsOf(items: readonly PdfItem[]): Row[] {
  const isFooter = (row: Row) =>
    / Kamer, vergaderjaar /u.test(row.items.map(({ text }) => text).join(' '));
  const rows = linesOf(items.filter((item) => !isImprint(item)));
  const imprint = linesOf(items.filter(isImprint));
  const apart = imprint.filter((row) => {
    const footer = rows.find((one) => isFooter(one) && Math.abs(one.y - row.y) <= row.size * 0.15);
    footer?.items.unshift(...row.items);
    return footer === undefined;
  });
  return [...rows, ...apart].sort((a, b) => b.y - a.y);
}

function linesOf(items: readonly PdfItem[]): Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    const row = rows.at(-1);
    if (row && goesOnRow(row, item)) addTo(row, item);
    else rows.push({ items: [item], y: item.y, size: item.size });
  }
  return joined(rows);
}

/** Words on the same line, or small ones right beside it. */
function goesOnRow({ items, y, size }: Row, item: PdfItem): boolean {
  const [dy, most] = [Math.abs(item.y - y), Math.max(size, item.size)];
  if (dy <= most * 0.1) return true;
  const last = items.at(-1);
  const isSmall = Math.min(size, item.size) < most * 0.85;
  return isSmall && dy < most * 0.6 && !!last && Math.abs(item.x - right(last)) < most;
}

/** Where words end. */
export const right = ({ x, width }: PdfItem): number => x + width;
function addTo(row: Row, item: PdfItem): void {
  row.items.push(item);
  if (item.size <= row.size * 1.15 && lengthOf(row.items) > 3) return;
  if (item.size > row.size) Object.assign(row, { y: item.y, size: item.size });
}

const lengthOf = (items: readonly PdfItem[]): number =>
  items.reduce((sum, { text }) => sum + text.trim().length, 0);

/** Puts together what was set one after the other and stands on one line; sorts from the top. */
function joined(rows: readonly Row[]): Row[] {
  const lines: Row[] = [];
  for (const row of rows.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && Math.abs(line.y - row.y) <= Math.min(line.size, row.size) * 0.15) {
      line.items.push(...row.items);
      if (lengthOf(row.items) > lengthOf(line.items) / 2) line.size = row.size;
    } else lines.push({ ...row, items: [...row.items] });
  }
  for (const { items } of lines) items.sort((a, b) => a.x - b.x);
  return lines;
}
