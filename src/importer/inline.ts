import type { Break as HardBreak, Link, Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { LinkSpan, Text } from './model.ts';

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
