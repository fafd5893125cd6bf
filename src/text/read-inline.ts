import type { Nodes, PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { ContentError } from '../problem/problem.ts';
import type { Reference, Text } from './model.ts';

/** Where a text is read from. */
export interface Origin {
  /** File, from the project's root. */
  file: string;
  /** Line of the file on which its body starts. */
  line: number;
}

/** What an inline node may be, for messages. */
const EXPECTED = 'text, links to papers, <Page number={5} /> and calls of footnotes';

/**
 * Adds the words of inline nodes to a text: links become references, `<Page number={5} />` starts a
 * page, `[^3]` calls a footnote.
 * @throws ContentError with file and line for anything else, so that no word is lost.
 */
export function readInline(draft: Text, nodes: readonly PhrasingContent[], origin: Origin): void {
  for (const node of nodes) readNode(draft, node, origin, false);
}

function readNode(draft: Text, node: PhrasingContent, origin: Origin, linked: boolean): void {
  const start = draft.text.length;
  if (node.type === 'text') {
    draft.text += node.value.replaceAll('\n', ' ');
  } else if (isEmptyElement(node, 'Page')) {
    draft.marks.push({ kind: 'page', page: pageNumber(node), start, end: start });
  } else if (node.type === 'footnoteReference' && !linked) {
    const { label } = node;
    const printed = label ?? node.identifier;
    draft.marks.push({ kind: 'call', footnote: Number(printed), printed, start, end: start });
  } else if (node.type === 'link' && !linked) {
    const reference: Reference = { kind: 'reference', ...targetOf(node, origin), start, end: 0 };
    draft.marks.push(reference);
    for (const child of node.children) readNode(draft, child, origin, true);
    reference.end = draft.text.length;
  } else {
    throw refused(node, origin, linked ? 'words in a link' : EXPECTED);
  }
}

/** Whether a node is an element without words, such as `<Page number={5} />`. */
export const isEmptyElement = (
  node: PhrasingContent | undefined,
  ...names: readonly string[]
): node is MdxJsxTextElement =>
  node?.type === 'mdxJsxTextElement' &&
  names.includes(node.name ?? '') &&
  node.children.length === 0;

/** Number of a `<Page number={5} />`; NaN when it has none, which a check reports. */
function pageNumber(node: MdxJsxTextElement): number {
  const attribute = node.attributes.find(
    (a) => a.type === 'mdxJsxAttribute' && a.name === 'number',
  );
  const value = attribute?.value;
  return Number(typeof value === 'object' ? value?.value : value);
}

const SCHEMES = /^(kamerstuk|rechtsbron):(.+)$/u;

/** A letter has no links of its own: those of the edition lead to papers and other instruments. */
function targetOf(
  node: Extract<Nodes, { type: 'link' }>,
  origin: Origin,
): Pick<Reference, 'scheme' | 'ids'> {
  const [, scheme, ids] = SCHEMES.exec(node.url) ?? [];
  if (scheme !== undefined && ids !== undefined) {
    return { scheme: scheme as Reference['scheme'], ids: ids.split('+') };
  }
  const message = `Unexpected link to ${node.url}, expected one to kamerstuk:<id> or rechtsbron:<id>`;
  const remedy = 'Take the link out, or import the letter again.';
  throw new ContentError([{ ...lineOf(node, origin), message, remedy }]);
}

/** Place of a node in its file. */
export const lineOf = (node: Nodes | undefined, { file, line }: Origin) => ({
  file,
  line: line + (node?.position?.start.line ?? 1) - 1,
});

/** What is said of a node that no text of a letter has. */
export function refused(node: Nodes, origin: Origin, expected: string): ContentError {
  const message = `Unexpected ${nameOf(node)}, expected ${expected}`;
  return new ContentError([{ ...lineOf(node, origin), message, remedy: remedyFor(node) }]);
}

/** What an editor calls a node. */
function nameOf(node: Nodes): string {
  switch (node.type) {
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return `<${node.name ?? ''}>`;
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return `{${node.value}}`;
    default:
      return NAMES[node.type] ?? node.type;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  blockquote: 'quotation (> at the start of a line)',
  break: 'line break (\\ at the end of a line)',
  code: 'block of code',
  definition: 'definition of a link',
  emphasis: 'emphasis (* or _ around words)',
  heading: 'heading (# at the start of a line)',
  image: 'image',
  inlineCode: 'code (` around words)',
  list: 'list of Markdown',
  mdxjsEsm: 'import or export',
  strong: 'bold words (** around them)',
  table: 'table',
  thematicBreak: 'line across the page',
};

function remedyFor(node: Nodes): string {
  switch (node.type) {
    case 'list':
      return 'Put the list between <List> and </List>, an item a paragraph, its printed mark in bold: **a.** text. A mark of the letter itself that starts a paragraph gets \\ before it.';
    case 'mdxJsxFlowElement':
      return node.name === 'Page'
        ? 'Put it right before the first word of its page, on the same line.'
        : 'Take it out: a section has paragraphs, <List>, tables and footnotes.';
    case 'heading':
      return 'Add the heading to the outline in brief.yaml and import the letter; write \\# for a sign of the letter itself.';
    default:
      return 'Take it out, or write \\ before a sign of the letter itself.';
  }
}
