import type { FootnoteDefinition, Paragraph, Root, RootContent, Table } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { ContentError, type Problem } from '../problem/problem.ts';
import { type Allowed, groupWords, NO_CALLS, readText, refusal, spell, textIn } from './glyphs.ts';
import type { EditionNote, EditionWord, Read, TextFile } from './received.ts';
import { type SectionText, splitSection } from './split-section.ts';

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(function (this: Processor) {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
    (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
  })
  .freeze();

/** Parts whose title is the editors': the letter has no heading there. */
const UNTITLED = /(?:^|[/\\])(?:opening|ondertekening)\.mdx$/u;

const SIGNATURES = /(?:^|[/\\])ondertekening\.mdx$/u;

/** Words of MDX files, their footnotes, and page marks that are wrong though the words may be right. */
interface ReadMdx extends Read<EditionWord> {
  notes: EditionNote[];
  misnumbered: Problem[];
}

/** What is read, and where reading is. */
interface Reading {
  read: ReadMdx;
  file: string;
  page: number;
  /** Printed marks of the footnotes of the file, by their labels. */
  calls: ReadonlyMap<string, string>;
}

/** Reads the words of MDX files in the order of the letter: of each its heading and its text. */
export function readEdition(files: readonly TextFile[]): ReadMdx {
  const read: ReadMdx = { words: [], notes: [], problems: [], misnumbered: [] };
  const sections = files.flatMap((file) => attempt(read, file, () => splitSection(file)) ?? []);
  let page = 0;
  for (const section of sections.sort((a, b) => a.order - b.order)) {
    const tree = attempt(read, section, () => parser.parse(section.body));
    if (tree) page = readSection(read, section, tree, page);
  }
  read.notes.sort((a, b) => a.number - b.number);
  return read;
}

/** Reads one section; answers the page on which it ends. */
function readSection(read: ReadMdx, section: SectionText, tree: Root, before: number): number {
  const { file } = section;
  const isSignatures = SIGNATURES.test(file);
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const reading: Reading = {
    ...{ read, file, calls: new Map(notes.map((note) => [note.identifier, printedIn(note)])) },
    page: UNTITLED.test(file) ? before : readTitle(read, section, before),
  };
  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'footnoteDefinition') continue;
    if (index === 0 && isElement(node, 'Head')) {
      readHead(reading, node);
      continue;
    }
    if (isSignatures && node.type === 'paragraph') {
      readWords(reading, node, { ...PLAIN, links: false, breaks: true, apart: true });
    } else readBlock(reading, node);
  }
  for (const note of notes) readNote(reading, note);
  return reading.page;
}

/** How the words of a paragraph are read. */
interface Manner extends Omit<Allowed, 'calls'> {
  /** Whether its words need no empty line around them: of headings, signatures, tables. */
  apart: boolean;
  /** Whether a block starts with it: not with the second cell of a row. */
  starts?: boolean;
}

const PLAIN: Manner = { links: true, breaks: false, mark: false, apart: false };

/** A body has paragraphs, `<List>`, `<Table>` and tables of pipes. */
function readBlock(reading: Reading, node: RootContent): void {
  if (node.type === 'paragraph') readWords(reading, node, PLAIN);
  else if (node.type === 'table') readTable(reading, node);
  else if (isElement(node, 'List')) readList(reading, node);
  else if (isElement(node, 'Table')) {
    for (const child of node.children) {
      if (child.type === 'paragraph') readWords(reading, child, { ...PLAIN, apart: true });
      else if (child.type === 'table') readTable(reading, child);
      else refuse(reading, child, 'a table, with a paragraph above it or not');
    }
  } else refuse(reading, node, 'paragraphs of plain text');
}

const isElement = <N extends string>(
  node: RootContent,
  name: N,
): node is MdxJsxFlowElement & { name: N } =>
  node.type === 'mdxJsxFlowElement' && node.name === name;

/** The printed head, a paragraph each of its parts: the record tells where they start. */
function readHead(reading: Reading, { children }: MdxJsxFlowElement): void {
  for (const child of children) {
    if (child.type === 'paragraph') readWords(reading, child, { ...PLAIN, links: false });
    else refuse(reading, child, 'parts of the head');
  }
}

/** An item is a paragraph with its printed mark in bold. */
function readList(reading: Reading, { children }: MdxJsxFlowElement): void {
  for (const child of children) {
    if (child.type === 'paragraph') readWords(reading, child, { ...PLAIN, mark: true });
    else if (isElement(child, 'List')) readList(reading, child);
    else refuse(reading, child, 'items of a list');
  }
}

/** Cells are read as they stand in the table, row by row; those merged into others have no words. */
function readTable(reading: Reading, { children }: Table): void {
  for (const row of children) {
    let starts = true;
    for (const cell of row.children) {
      const [only, ...others] = cell.children;
      const isEmpty = only?.type === 'mdxJsxTextElement' && only.children.length === 0;
      if (isEmpty && /^(?:Left|Up)$/u.test(only.name ?? '') && others.length === 0) continue;
      const before = reading.read.words.length;
      readWords(reading, { ...cell, type: 'paragraph' }, { ...PLAIN, apart: true, starts });
      starts &&= reading.read.words.length === before;
    }
  }
}

/** Adds the words of a paragraph. */
function readWords(reading: Reading, node: Paragraph, manner: Manner): void {
  const { read, file, calls } = reading;
  const { glyphs, refused, misnumbered, page } = readText(node.children, reading.page, {
    ...manner,
    calls,
  });
  const words = groupWords(glyphs, file, manner.apart);
  const [first] = words;
  if (first && manner.starts === false) first.startsBlock = false;
  for (const word of words) read.words.push(word);
  for (const problem of refused) read.problems.push({ file, ...problem });
  for (const problem of misnumbered) read.misnumbered.push({ file, ...problem });
  reading.page = page;
}

/** The mark of a footnote as printed: in bold at its start, else its label. */
function printedIn({ identifier, children }: FootnoteDefinition): string {
  const [first] = children;
  const [bold] = first?.type === 'paragraph' ? first.children : [];
  return bold?.type === 'strong' ? textIn(bold) : identifier;
}

/** The words of a footnote, its printed mark first. */
function readNote({ read, file, page, calls }: Reading, node: FootnoteDefinition): void {
  const line = node.position?.start.line ?? 1;
  const number = Number(node.identifier);
  const mark = spell(calls.get(node.identifier) ?? '', line, page);
  const words = groupWords(mark, file, true);
  for (const child of node.children) {
    if (child.type !== 'paragraph') {
      read.problems.push({ file, line, ...refusal(child.type, 'paragraphs in a footnote') });
      continue;
    }
    const bold = child.children[0]?.type === 'strong' ? 1 : 0;
    const allowed = { links: true, breaks: false, mark: false, calls: NO_CALLS };
    const { glyphs, refused } = readText(child.children.slice(bold), page, allowed);
    for (const word of groupWords(glyphs, file, true)) words.push(word);
    for (const problem of refused) read.problems.push({ file, ...problem });
  }
  read.notes.push({ number, words });
}

function refuse({ read, file }: Reading, node: RootContent, expected: string): void {
  const line = node.position?.start.line ?? 1;
  read.problems.push({ file, line, ...refusal(node.type, expected) });
}

/** Reads the heading; answers the page on which it ends. */
function readTitle({ words }: Read<EditionWord>, section: SectionText, before: number): number {
  const { file, title, titleLine, startsPage, pageStartsAt = title.length } = section;
  // Pages of pictures alone may lie between.
  const page = startsPage ? (section.page ?? before + 1) : before;
  const glyphs = [
    ...spell(title.slice(0, pageStartsAt), titleLine, page),
    ...spell(title.slice(pageStartsAt), titleLine, page + 1),
  ];
  for (const word of groupWords(glyphs, file, true)) words.push(word);
  return glyphs.at(-1)?.page ?? page;
}

function attempt<T>(
  read: Read<EditionWord>,
  { file }: { file: string },
  action: () => T,
): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof ContentError) {
      for (const problem of error.problems) read.problems.push(problem);
      return undefined;
    }
    const { message, line } = error as Error & { line?: number };
    read.problems.push({ file, line, ...refusal(`MDX (${message.split('\n')[0]})`, 'plain text') });
    return undefined;
  }
}
