import type { Break as HardBreak, Link, Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { Brief } from '../schemas/letter/brief.ts';
import type { FoundSpan, LinkSpan, Text, Tools } from './model.ts';

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

/** Writes tables and footnotes, and escapes what would be read as one. */
function tablesAndFootnotes(this: Processor): void {
  const data = this.data();
  data.toMarkdownExtensions ??= [];
  data.toMarkdownExtensions.push(
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmFootnoteToMarkdown(),
  );
}

/** Writes the body of an MDX file: a paragraph a line, an empty line between. */
export function writeBody(paragraphs: readonly Paragraph[]): string {
  const root: Root = { type: 'root', children: [...paragraphs] };
  return writer.stringify(root);
}

/** Makes the syntax tree of a paragraph: text, links, and marks where pages start. */
export function layParagraph(text: Text, links: readonly LinkSpan[]): Paragraph {
  const children: PhrasingContent[] = [];
  let next = 0;
  for (const link of links) {
    children.push(...layText(text, next, link.start), layLink(text, link));
    next = link.end;
  }
  children.push(...layText(text, next, text.text.length));
  return { type: 'paragraph', children };
}

/** Makes the syntax tree of a signature: the lines with hard breaks between them. */
export function laySignature(lines: readonly Text[]): Paragraph {
  const hardBreak: HardBreak = { type: 'break' };
  const laid = lines.map((line) => layText(line, 0, line.text.length));
  return {
    type: 'paragraph',
    children: laid.flatMap((line, i) => (i > 0 ? [hardBreak, ...line] : line)),
  };
}

/** A page that starts at either end of a link is marked outside it. */
function layLink(text: Text, { start, end, url }: LinkSpan): Link {
  const breaks = text.breaks.filter(({ offset }) => offset > start && offset < end);
  const inner = layText({ text: text.text, breaks }, start, end);
  return { type: 'link', url, children: inner as Link['children'] };
}

function layText({ text, breaks }: Text, start: number, end: number): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  let next = start;
  for (const { page, offset } of breaks.filter((b) => b.offset >= start && b.offset <= end)) {
    if (offset > next) children.push({ type: 'text', value: text.slice(next, offset) });
    children.push(pageMark(page));
    next = offset;
  }
  if (end > next) children.push({ type: 'text', value: text.slice(next, end) });
  return children;
}

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
