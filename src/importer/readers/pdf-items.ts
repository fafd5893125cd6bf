import { getDocumentProxy } from 'unpdf';
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
}

/** The words of each page of a PDF, in the order in which they were set. */
export type PdfPages = PdfItem[][];

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/**
 * Reads the words of a PDF with their places and sizes.
 * @throws ContentError for a PDF that is broken, asks for a password, or has pictures of pages only.
 */
export async function readPdfItems(bytes: Uint8Array, file: string): Promise<PdfPages> {
  const document = await open(bytes, file);
  const pages: PdfPages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await itemsOf(page));
    page.cleanup();
  }
  if (pages.every((items) => items.length === 0)) throw failed(file, SCANNED);
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
    const [, , , scale = 0, x = 0, y = 0] = transform as number[];
    const size = height > 0 ? height : Math.abs(scale);
    return [{ text, x, y, width, size, face: faces.get(fontName) }];
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
