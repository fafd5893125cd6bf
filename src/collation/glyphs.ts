import type { Nodes, Parents } from 'mdast';
import type { EditionWord } from './model.ts';

/** One character of the edition, and where it stands. */
interface Glyph {
  text: string;
  line: number;
  page: number;
}

/** Node that plain text can't have, such as emphasis or code. */
interface Refused {
  type: string;
  line: number;
}

/** The characters of a paragraph, the page after it, and what should not be in it. */
export interface ReadText {
  glyphs: Glyph[];
  page: number;
  refused: Refused[];
}

/** Reads a paragraph: text nodes only; links are looked through, page marks turn the page. */
export function readText(node: Parents, page: number): ReadText {
  const read: ReadText = { glyphs: [], page, refused: [] };
  for (const child of node.children) readNode(read, child);
  return read;
}

function readNode(read: ReadText, node: Nodes): void {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'text') read.glyphs.push(...spell(node.value, line, read.page));
  else if (node.type === 'break') read.glyphs.push({ text: ' ', line, page: read.page });
  else if (node.type === 'link') for (const child of node.children) readNode(read, child);
  else if (node.type === 'mdxJsxTextElement' && node.name === 'Page') read.page = pageOf(node) ?? 0;
  else read.refused.push({ type: node.type, line });
}

/** Takes a text apart into characters; lines count on from the first. */
export function spell(text: string, line: number, page: number): Glyph[] {
  let current = line;
  return [...text].map((character) => {
    if (character === '\n') current += 1;
    return { text: character, line: current, page };
  });
}

/** The number of a page mark, as in `<Page number={5} />`. */
function pageOf(node: Extract<Nodes, { type: 'mdxJsxTextElement' }>): number | undefined {
  const value = node.attributes.find(
    (a) => a.type === 'mdxJsxAttribute' && a.name === 'number',
  )?.value;
  return value && typeof value === 'object' ? Number(value.value) : undefined;
}

/** Groups characters into words; blanks stand between words and belong to none. */
export function groupWords(glyphs: readonly Glyph[], file: string, apart: boolean): EditionWord[] {
  const words: EditionWord[] = [];
  let inWord = false;
  for (const { text, line, page } of glyphs) {
    const blank = /[ \t\r\n]/u.test(text);
    const word = words.at(-1);
    if (!blank && inWord && word) word.text += text;
    else if (!blank) words.push({ text, file, line, page, startsBlock: words.length === 0, apart });
    inWord = !blank;
  }
  return words;
}
