import type { FootnoteDefinition, Paragraph as MdastParagraph, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { ContentError, type Problem } from '../problem/problem.ts';
import { alineaId, footnoteId } from '../addresses/address.ts';
import {
  type Block,
  callsIn,
  endPageOf,
  type Footnote,
  type Item,
  pageAt,
  pagesIn,
  type Text,
} from './model.ts';
import { parseBody } from './parser.ts';
import { lineOf, type Origin, readInline, refused } from './read-inline.ts';
import { readTable, readWrapped } from './read-table.ts';

/** Where a body stands and what its first block is. */
export interface Start extends Origin {
  /** Number of the first block. */
  number: number;
  /** Page of the printed paper on which the section starts. */
  page: number;
}

/** The text of a section; `lines` tells for each id on which line of the file it starts. */
export interface Body {
  /** The printed head of the letter, a text each of its parts; only in the opening. */
  head: Text[];
  blocks: Block[];
  footnotes: Footnote[];
  lines: Record<string, number>;
}

/** What a section may hold, for messages. */
const HEAD_EXPECTED = 'parts of the printed head, a paragraph each';
const EXPECTED = 'paragraphs, <List>, tables and footnotes';

/**
 * Reads the blocks and footnotes out of the body of an MDX file.
 * @throws ContentError with file and line for what is no MDX, or no text of a letter.
 */
export function readBlocks(body: string, start: Start): Body {
  const read: Body = { head: [], blocks: [], footnotes: [], lines: {} };
  const definitions: FootnoteDefinition[] = [];
  let { page } = start;
  for (const [index, node] of parseBody(body, start.file, start.line).children.entries()) {
    if (node.type === 'footnoteDefinition') {
      definitions.push(node);
      continue;
    }
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Head' && index === 0) {
      read.head = readHead(node, start);
      page = Math.max(page, ...read.head.flatMap(pagesIn).map((mark) => mark.page));
      continue;
    }
    const number = start.number + read.blocks.length;
    const block = readBlock(node, { ...start, number, page });
    const first = block.marks.find((mark) => mark.kind === 'page' && mark.start === 0);
    if (first?.kind === 'page') block.page = first.page;
    page = endPageOf(block);
    read.blocks.push(block);
    read.lines[block.id] = lineOf(node, start).line;
  }
  assertDefined(body, definitions, start);
  readFootnotes(read, definitions, start);
  return read;
}

function readBlock(node: RootContent, start: Start): Block {
  const { number, page } = start;
  const numbered = { id: alineaId(number), number, page };
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', ...numbered, ...readText([node], start) };
    case 'table':
      return { kind: 'table', ...numbered, ...readTable(node, start) };
    case 'mdxJsxFlowElement':
      if (node.name === 'List') return { kind: 'list', ...numbered, ...readList(node, start) };
      if (node.name === 'Table') return { kind: 'table', ...numbered, ...readWrapped(node, start) };
  }
  throw refused(node, start, EXPECTED);
}

/** Reads `<Head>`: the printed head of the letter, a paragraph each of its parts, without numbers. */
const readHead = ({ children }: MdxJsxFlowElement, start: Start): Text[] =>
  children.map((child) => {
    if (child.type !== 'paragraph') throw refused(child, start, HEAD_EXPECTED);
    const linked = child.children.find(
      ({ type }) => type === 'link' || type === 'footnoteReference',
    );
    if (linked) throw refused(linked, start, 'only words in the printed head');
    return readText([child], start);
  });

/** Reads paragraphs as one text, a line each. */
function readText(paragraphs: readonly MdastParagraph[], origin: Origin): Text {
  const draft: Text = { text: '', marks: [] };
  for (const [index, { children }] of paragraphs.entries()) {
    if (index > 0) draft.text += '\n';
    readInline(draft, children, origin);
  }
  return draft;
}

/** Reads `<List>`: an item a paragraph, its printed mark in bold; one without is the item's next paragraph. */
function readList(node: MdxJsxFlowElement, start: Start): Text & { items: Item[] } {
  const draft: Text = { text: '', marks: [] };
  const items: Item[] = [];
  readItems({ draft, items, start }, node, alineaId(start.number), 1);
  if (items.length > 0) return { ...draft, items };
  const message = 'Unexpected empty list, expected an item a paragraph: **a.** text';
  throw new ContentError([
    { ...lineOf(node, start), message, remedy: 'Add its items, or take it out.' },
  ]);
}

interface ReadItems {
  draft: Text;
  items: Item[];
  start: Start;
}

/** Reads the items of one level. Where the first has a mark, a paragraph without one goes on with its item. */
function readItems(
  { draft, items, start }: ReadItems,
  node: MdxJsxFlowElement,
  path: string,
  level: number,
): void {
  let count = 0;
  let marked = false;
  for (const child of node.children) {
    if (child.type === 'mdxJsxFlowElement' && child.name === 'List' && count > 0) {
      readItems({ draft, items, start }, child, `${path}-${count}`, level + 1);
      continue;
    }
    if (child.type !== 'paragraph') throw refused(child, start, 'items of a list: **a.** text');
    const { mark, rest } = takeMark(child, start);
    if (draft.text !== '') draft.text += '\n';
    const from = draft.text.length;
    readInline(draft, rest, start);
    const end = draft.text.length;
    if (count > 0 && marked && mark === undefined) {
      continueItem(items.at(-1), `${path}-${count}`, end, () => refused(child, start, AGAIN));
    } else {
      count += 1;
      marked ||= mark !== undefined;
      items.push({ id: `${path}-${count}`, mark: mark ?? '', level, start: from, end });
    }
  }
}

const AGAIN = 'an item with its printed mark: **b.** text';

function continueItem(item: Item | undefined, id: string, end: number, refuse: () => Error): void {
  if (item?.id !== id) throw refuse();
  item.end = end;
}

/** Takes the printed mark, in bold, from the start of a paragraph. */
function takeMark({ children }: MdastParagraph, origin: Origin) {
  const at = children.findIndex(({ type }) => type === 'strong');
  const before = children.slice(0, Math.max(0, at));
  const bold = children[at];
  const isFirst = before.every((node) => node.type === 'mdxJsxTextElement');
  if (bold?.type !== 'strong' || !isFirst) return { mark: undefined, rest: children };
  const mark = readText([{ type: 'paragraph', children: bold.children }], origin);
  const [next, ...others] = children.slice(at + 1);
  const trimmed =
    next?.type === 'text' ? [{ ...next, value: next.value.trimStart() }] : next ? [next] : [];
  return { mark: mark.text, rest: [...before, ...trimmed, ...others] };
}

/** Reads the definitions of footnotes: `[^3]: text`; a printed mark that is another than 3 stands first, in bold. */
function readFootnotes(read: Body, definitions: readonly FootnoteDefinition[], start: Start): void {
  const calls = read.blocks.flatMap((block) =>
    callsIn(block).map((call) => ({ call, page: pageAt(block, call.start) })),
  );
  for (const definition of definitions) {
    const number = Number(definition.identifier);
    const at = lineOf(definition, start);
    const called = calls.filter(({ call }) => call.footnote === number);
    const [first] = called;
    if (!Number.isInteger(number) || number < 1) throw misnumbered(definition.identifier, at);
    if (first === undefined) throw uncalled(number, at);
    const { mark, text } = readDefinition(definition, start);
    const printed = mark ?? `${number}`;
    for (const { call } of called) call.printed = printed;
    const id = footnoteId(number);
    if (read.lines[id] !== undefined) throw repeated(number, at);
    read.footnotes.push({ kind: 'footnote', id, number, printed, page: first.page, ...text });
    read.lines[id] = at.line;
  }
}

/** A call as it is written, without the mark that makes it text of the letter itself. */
const WRITTEN = /(?<!\\)\[\^([^\]\s]+)\]/gu;

/** A call without its footnote is text to Markdown: it stops here. */
function assertDefined(
  body: string,
  definitions: readonly FootnoteDefinition[],
  { file, line }: Origin,
): void {
  const known = new Set(definitions.map(({ identifier }) => identifier));
  for (const { 0: call, 1: label = '', index } of body.matchAll(WRITTEN)) {
    if (known.has(label.toLowerCase())) continue;
    const at = line + body.slice(0, index).split('\n').length - 1;
    const message = `Unexpected call ${call}, expected its footnote in this section`;
    const remedy = `Add a line for it: [^${label}]: text. Write \\${call} for words of the letter itself.`;
    throw new ContentError([{ file, line: at, message, remedy }]);
  }
}

function readDefinition({ children }: FootnoteDefinition, start: Start) {
  const other = children.find(({ type }) => type !== 'paragraph');
  if (other) throw refused(other, start, 'paragraphs in a footnote');
  const [first, ...others] = children as MdastParagraph[];
  if (first === undefined) return { mark: undefined, text: { text: '', marks: [] } };
  const { mark, rest } = takeMark(first, start);
  return { mark, text: readText([{ ...first, children: rest }, ...others], start) };
}

const misnumbered = (label: string, at: Place) =>
  refusedNote(at, {
    message: `Unexpected footnote [^${label}], expected a whole number from 1`,
    remedy: `Number it through the letter: [^1]: **${label}** text, where the paper has "${label}".`,
  });

const uncalled = (number: number, at: Place) =>
  refusedNote(at, {
    message: `Unexpected footnote [^${number}], expected a call of it in this section`,
    remedy: `Put [^${number}] right behind the word that it belongs to.`,
  });

const repeated = (number: number, at: Place) =>
  refusedNote(at, {
    message: `Unexpected second footnote [^${number}], expected each number once`,
    remedy: 'Give it a number of its own, and its call the same one.',
  });

const refusedNote = (at: Place, said: Pick<Problem, 'message' | 'remedy'>) =>
  new ContentError([{ ...at, ...said }]);

type Place = ReturnType<typeof lineOf>;
