import type { Link, Paragraph, PhrasingContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A text node of a paragraph and where its text starts in the paragraph's text. */
export interface TextRun {
  node: Text;
  /** The node that holds it: the paragraph, or a link in it. */
  parent: Paragraph | Link;
  start: number;
}

/** What a paragraph holds, laid out by offset in its text. */
export interface Inline {
  /** The letter's words, with single spaces. */
  text: string;
  runs: TextRun[];
  links: { node: Link; start: number; end: number }[];
  pages: { page: number; offset: number }[];
}

/**
 * Lays out a paragraph of the letter: its text, links and page breaks.
 * The letter's text is plain, so links and `<Page number={5} />` are all that can stand in it.
 */
export function layInline(paragraph: Paragraph): Inline {
  const inline: Inline = { text: '', runs: [], links: [], pages: [] };
  for (const child of paragraph.children) layNode(inline, child, paragraph);
  return inline;
}

function layNode(inline: Inline, node: PhrasingContent, parent: Paragraph | Link): void {
  if (node.type === 'text') {
    inline.runs.push({ node, parent, start: inline.text.length });
    inline.text += node.value.replaceAll('\n', ' ');
  } else if (node.type === 'link') {
    const start = inline.text.length;
    for (const child of node.children) layNode(inline, child, node);
    inline.links.push({ node, start, end: inline.text.length });
  } else if (node.type === 'mdxJsxTextElement' && node.name === 'Page') {
    inline.pages.push({ page: pageNumber(node), offset: inline.text.length });
  } else if (node.type === 'break') {
    inline.text += ' ';
  }
}

/** Number of a `<Page number={5} />`; NaN when it has none, which the edition reports. */
function pageNumber(node: MdxJsxTextElement): number {
  const attribute = node.attributes.find(
    (a) => a.type === 'mdxJsxAttribute' && a.name === 'number',
  );
  const value = attribute?.value;
  return Number(typeof value === 'object' ? value?.value : value);
}
