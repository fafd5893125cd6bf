import type {
  AlignType,
  Break as HardBreak,
  FootnoteDefinition,
  FootnoteReference,
  Link,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { tablesAndFootnotes } from '../text/gfm.ts';
import type { Brief } from '../schemas/letter/brief.ts';
import type { FoundSpan, LinkSpan, TableLines, Text, Tools } from './printed-letter.ts';

/**
 * Writes text so that Markdown and MDX read it back as plain text. remark knows all marks
 * but one: a paragraph that begins with `import` or `export` is code to MDX, so its first
 * letter becomes a character reference.
 */
const writer = unified()
  .use(remarkStringify, {
    resourceLink: true,
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport' },
      { atBreak: true, character: 'e', after: 'xport' },
    ],
  })
  .use(remarkMdx)
  .use(tablesAndFootnotes)
  .freeze();

/** Writes a paragraph, table or footnote as MDX: one line, of a table one a row. */
export function writeNode(node: RootContent): string {
  const root: Root = { type: 'root', children: [node] };
  return writer.stringify(root).replace(/\n$/u, '');
}

/** Writes an element on lines of its own, with an empty line between whatever is in it. */
export const writeElement = (name: string, attributes: string, inner: readonly string[]): string =>
  [`<${name}${attributes}>`, ...inner, `</${name}>`].join('\n\n');

/** A text and the links in it. */
export interface Linked {
  text: Text;
  links: readonly LinkSpan[];
}

/**
 * Makes the syntax tree of a paragraph: text, links, calls of footnotes, marks where pages start; the
 * printed mark of an item or a footnote goes before it, in bold.
 */
export function layMarked(mark: string | undefined, { text, links }: Linked): Paragraph {
  if (mark === undefined) return { type: 'paragraph', children: layLinked({ text, links }) };
  const starts = text.breaks.filter(({ offset }) => offset === 0);
  const breaks = text.breaks.filter(({ offset }) => offset > 0);
  const strong: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: mark }] };
  const rest = layLinked({ text: { ...text, breaks }, links });
  const space: PhrasingContent = { type: 'text', value: ' ' };
  const pages = starts.map(({ page }) => pageMark(page));
  return { type: 'paragraph', children: [...pages, strong, space, ...rest] };
}

/** Makes the syntax tree of a table: rows of cells, columns of figures set at the end; merged cells as elements. */
export const layTable = (
  rows: readonly (readonly Linked[])[],
  align: readonly AlignType[],
  merged: TableLines['merged'] = new Map(),
): Table => ({
  type: 'table',
  align: [...align],
  children: rows.map((cells, row) => ({
    type: 'tableRow',
    children: cells.map((cell, column) => {
      const name = merged.get(`${row},${column}`);
      const children = name === undefined ? layLinked(cell) : [emptyElement(name)];
      return { type: 'tableCell', children };
    }),
  })),
});

const emptyElement = (name: string): MdxJsxTextElement => ({
  ...{ type: 'mdxJsxTextElement', name, attributes: [], children: [] },
});

/** Makes the syntax tree of a footnote; its printed mark goes before it when it is not its number, with brackets or without. */
export function layFootnote(number: number, mark: string, linked: Linked): FootnoteDefinition {
  const label = `${number}`;
  const isNumber = [label, `[${label}]`].includes(mark);
  const children = [layMarked(isNumber ? undefined : mark, linked)];
  return { type: 'footnoteDefinition', identifier: label, label, children };
}

function layLinked({ text, links }: Linked): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  let next = 0;
  for (const link of links.filter((one) => !callsInside(text, one))) {
    children.push(...layText(text, next, link.start), layLink(text, link));
    next = link.end;
  }
  children.push(...layText(text, next, text.text.length));
  return children;
}

/** A call in the middle of words that could be a link: a link in a link is none. */
const callsInside = ({ calls }: Text, { start, end }: LinkSpan): boolean =>
  calls.some(({ offset }) => offset > start && offset < end);

/** Makes the syntax tree of a signature: the lines with hard breaks between them. */
export function laySignature(lines: readonly Text[]): Paragraph {
  const hardBreak: HardBreak = { type: 'break' };
  const laid = lines.map((line) => layText(line, 0, line.text.length));
  return {
    type: 'paragraph',
    children: laid.flatMap((line, i) => (i > 0 ? [hardBreak, ...line] : line)),
  };
}

/** A page that starts, or a footnote that is called, at either end of a link is marked outside it. */
function layLink(text: Text, { start, end, url }: LinkSpan): Link {
  const breaks = text.breaks.filter(({ offset }) => offset > start && offset < end);
  const inner = layText({ text: text.text, breaks, calls: [] }, start, end);
  return { type: 'link', url, children: inner as Link['children'] };
}

/** What is marked in a text: a page that starts, a footnote that is called. */
interface Mark {
  offset: number;
  node: PhrasingContent;
}

function layText({ text, breaks, calls }: Text, start: number, end: number): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  const marks: Mark[] = [
    ...breaks.map(({ page, offset }) => ({ offset, node: pageMark(page) })),
    ...calls.map(({ note, offset }) => ({ offset, node: callMark(note) })),
  ];
  let next = start;
  for (const { offset, node } of marks.sort((a, b) => a.offset - b.offset)) {
    if (offset < start || offset > end) continue;
    if (offset > next) children.push({ type: 'text', value: text.slice(next, offset) });
    children.push(node);
    next = offset;
  }
  if (end > next) children.push({ type: 'text', value: text.slice(next, end) });
  return children;
}

const callMark = (note: number): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: `${note}`,
  label: `${note}`,
});

function pageMark(page: number): MdxJsxTextElement {
  const value = { type: 'mdxJsxAttributeValueExpression', value: String(page) } as const;
  const attributes = [{ type: 'mdxJsxAttribute', name: 'number', value } as const];
  return { type: 'mdxJsxTextElement', name: 'Page', attributes, children: [] };
}

type Reading = Brief['readings'][number];

/**
 * Finds the links of a paragraph: papers first, then other instruments where no paper is.
 * A paper that the brief reads otherwise gets the id that is meant.
 */
export function findLinks(text: string, readings: readonly Reading[], tools: Tools): LinkSpan[] {
  const papers = tools.findReferences(text).map(({ start, end, ids }) => {
    const meant = ids.map((id) => readings.find(({ written }) => written === id)?.meant ?? id);
    return { start, end, url: `kamerstuk:${meant.join('+')}` };
  });
  const others = tools
    .findInstruments(text)
    .filter((span) => !papers.some((paper) => overlaps(paper, span)))
    .map(({ start, end, id }) => ({ start, end, url: `rechtsbron:${id}` }));
  return [...papers, ...others].sort((a, b) => a.start - b.start);
}

const overlaps = (a: FoundSpan, b: FoundSpan): boolean => a.start < b.end && b.start < a.end;

/** Canonical ids that the letter's words give, before they are read otherwise. */
export const writtenIds = (text: string, { findReferences }: Tools): string[] =>
  findReferences(text).flatMap(({ ids }) => ids);
