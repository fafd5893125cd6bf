/** The letter's own text, without what the editors added, and where each part of it stands. */
export interface LetterText {
  /** White space as single characters; blocks end with a line break. */
  text: string;
  /** Text nodes, each with the offset of its first character. */
  nodes: readonly { node: Text; at: number }[];
}

const BLOCKS = 'p, h1, h2, h3, h4, h5';

/** Reads the text of an element, so that offsets in it and places in the page can be exchanged. */
export function letterText(root: Element): LetterText {
  const nodes: { node: Text; at: number }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  let block: Element | null | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement?.closest(BLOCKS);
    if (!parent || node.parentElement?.closest('[data-redactie]')) continue;
    if (block && parent !== block) text += '\n';
    block = parent;
    nodes.push({ node, at: text.length });
    text += node.data.replaceAll(/\s/gu, ' ');
  }
  return { text, nodes };
}

/** Offset in the text of a place in the page: that of the first text at it or behind it. */
export function offsetOf({ text, nodes }: LetterText, container: Node, offset: number): number {
  const own = nodes.find(({ node }) => node === container);
  if (own) return own.at + offset;
  const place = document.createRange();
  place.setStart(container, offset);
  return nodes.find(({ node }) => place.comparePoint(node, 0) >= 0)?.at ?? text.length;
}

/** The part of the page between two offsets. */
export function rangeOf({ nodes }: LetterText, from: number, to: number): Range {
  const range = document.createRange();
  const first = nodes.findLast(({ at }) => at <= from);
  const last = nodes.findLast(({ at }) => at < to);
  if (first) range.setStart(first.node, from - first.at);
  if (last) range.setEnd(last.node, to - last.at);
  return range;
}
