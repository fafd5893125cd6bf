import type { Link, Nodes, PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { EditionWord } from './received.ts';

/** One character of the edition, and where it stands. */
export interface Glyph {
  text: string;
  line: number;
  page: number;
}

/** Something that does not belong in a text of the letter. */
interface Refused {
  line: number;
  message: string;
  remedy: string;
}

/** The characters of a paragraph, the page after it, and what should not be in it. */
export interface ReadText {
  glyphs: Glyph[];
  page: number;
  refused: Refused[];
  /** Page marks whose number does not follow on the one before. */
  misnumbered: Refused[];
}

/** What a text may have beside words and page marks. */
export interface Allowed {
  /** Links to papers and other instruments: in paragraphs. */
  links: boolean;
  /** Hard breaks: in signatures. */
  breaks: boolean;
  /** A printed mark in bold, at the start: in items of lists. */
  mark: boolean;
  /** Calls of footnotes, as printed, by label. */
  calls: ReadonlyMap<string, string>;
}

/** Nothing calls a footnote here. */
export const NO_CALLS: ReadonlyMap<string, string> = new Map();

/** The words of a node, as they stand. */
export const textIn = (node: Nodes): string =>
  'children' in node ? node.children.map(textIn).join('') : 'value' in node ? node.value : '';

/** Reads a paragraph: text nodes only; links are looked through, page marks turn the page. */
export function readText(children: PhrasingContent[], page: number, allowed: Allowed): ReadText {
  const read: ReadText = { glyphs: [], page, refused: [], misnumbered: [] };
  const marks: PageMark[] = [];
  for (const child of children) readNode(read, child, allowed, marks);
  for (const { at, line, number } of marks) {
    if (/\S/u.test(read.glyphs[at]?.text ?? '')) continue;
    read.refused.push({ line, ...refusal(`<Page number={${number}} />`, 'a word right after it') });
  }
  return read;
}

function readNode(read: ReadText, node: Nodes, allowed: Allowed, marks: PageMark[]): void {
  const line = node.position?.start.line ?? 1;
  const words = wordsOf(node, read, allowed);
  if (words !== undefined) {
    for (const glyph of spell(words, line, read.page)) read.glyphs.push(glyph);
  } else if (node.type === 'link' && allowed.links) {
    readLink(read, node, line, marks);
  } else if (node.type === 'mdxJsxTextElement' && node.name === 'Page') {
    readMark(read, pageOf(node), line, marks);
  } else {
    read.refused.push({ line, ...refusal(node.type, 'paragraphs of plain text') });
  }
}

/** Words that a node has itself; undefined for one that has others in it, or does not belong there. */
function wordsOf(node: Nodes, { glyphs }: ReadText, allowed: Allowed): string | undefined {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return allowed.breaks ? ' ' : undefined;
    case 'strong':
      return allowed.mark && glyphs.length === 0 ? `${textIn(node)} ` : undefined;
    case 'footnoteReference':
      return allowed.calls.get(node.identifier);
    default:
      return undefined;
  }
}

function readMark(read: ReadText, number: number | undefined, line: number, marks: PageMark[]) {
  const expected = `<Page number={${read.page + 1}} /> and nothing else in it`;
  if (number === undefined) read.refused.push({ line, ...refusal('<Page>', expected) });
  else if (number <= read.page) {
    read.misnumbered.push({ line, ...refusal(`<Page number={${number}} />`, expected) });
  }
  marks.push({ at: read.glyphs.length, line, number: number ?? 0 });
  read.page = number ?? read.page;
}

/** A link has words, leads to a paper or another instrument, and says nothing itself. */
function readLink(read: ReadText, node: Link, line: number, marks: PageMark[]): void {
  const { title, url, children } = node;
  if (title !== undefined && title !== null) {
    read.refused.push({ line, ...refusal(`title "${title}" of a link`, 'its words alone') });
  }
  if (!/^(?:kamerstuk|rechtsbron):\S+$/u.test(url)) {
    const expected = 'one to kamerstuk:<id> or rechtsbron:<id>';
    read.refused.push({ line, ...refusal(`link to ${url}`, expected) });
  }
  const before = read.glyphs.length;
  for (const child of children) {
    readNode(read, child, { links: false, breaks: false, mark: false, calls: NO_CALLS }, marks);
  }
  if (read.glyphs.length === before) {
    read.refused.push({ line, ...refusal('link without words', 'words of the letter in it') });
  }
}

/** Message about something in a text of the letter that does not belong there. */
export const refusal = (found: string, expected: string) => ({
  message: `Unexpected ${found}, expected ${expected}`,
  remedy: 'Take it out, or write a mark of the letter itself with \\ before it.',
});

/** Takes a text apart into characters; lines count on from the first. */
export function spell(text: string, line: number, page: number): Glyph[] {
  let current = line;
  return Array.from(text, (character) => {
    if (character === '\n') current += 1;
    return { text: character, line: current, page };
  });
}

/** Groups characters into words; blanks stand between words and belong to none. */
export function groupWords(glyphs: readonly Glyph[], file: string, apart: boolean): EditionWord[] {
  const words: EditionWord[] = [];
  let inWord = false;
  for (const { text, line, page } of glyphs) {
    const blank = /[ \t\r\n]/u.test(text);
    const word = words.at(-1);
    if (!blank && inWord && word) {
      if (page !== word.page) word.pageStartsAt ??= word.text.length;
      word.text += text;
    } else if (!blank) {
      const startsBlock = words.length === 0;
      words.push({ text, file, line, page, pageStartsAt: undefined, startsBlock, apart });
    }
    inWord = !blank;
  }
  return words;
}

/** A mark where a page starts. */
interface PageMark {
  /** Index of the first character after it. */
  at: number;
  line: number;
  number: number;
}

/** The number of a page mark as the importer writes it, `<Page number={5} />`; nothing for others. */
function pageOf({ attributes, children }: MdxJsxTextElement): number | undefined {
  const [attribute, ...others] = attributes;
  if (children.length > 0 || others.length > 0) return undefined;
  if (attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'number') return undefined;
  const { value } = attribute;
  const written = value && typeof value === 'object' ? value.value : '';
  return /^[1-9]\d*$/u.test(written) ? Number(written) : undefined;
}
