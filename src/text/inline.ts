import type { Link, Paragraph, PhrasingContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A text node of a paragraph and where its text starts in the paragraph's text. */
interface TextRun {
  node: Text;
  /** The child of the paragraph that it stands in; the node itself when it stands in none. */
  top: PhrasingContent;
  /** The children among which it stands. */
  among: PhrasingContent[];
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
 * Links, `<Page number={5} />` and what earlier plugins laid around words are seen through.
 */
export function layInline(paragraph: Paragraph): Inline {
  const inline: Inline = { text: '', runs: [], links: [], pages: [] };
  for (const child of paragraph.children) layNode(inline, child, child, paragraph.children);
  return inline;
}

function layNode(
  inline: Inline,
  node: PhrasingContent,
  top: PhrasingContent,
  among: PhrasingContent[],
): void {
  const start = inline.text.length;
  if (node.type === 'text') {
    inline.runs.push({ node, top, among, start });
    inline.text += node.value.replaceAll('\n', ' ');
  } else if (node.type === 'break') {
    inline.text += ' ';
  } else if (node.type === 'mdxJsxTextElement' && node.name === 'Page') {
    inline.pages.push({ page: pageNumber(node), offset: start });
  } else if ('children' in node) {
    for (const child of node.children) layNode(inline, child, top, node.children);
    if (node.type === 'link') inline.links.push({ node, start, end: inline.text.length });
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
