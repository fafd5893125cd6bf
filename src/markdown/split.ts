import type { Paragraph, PhrasingContent } from 'mdast';
import { layInline } from '../text/inline.ts';

/**
 * Puts a node behind the text that ends at an offset of the paragraph.
 * Inside a link it goes behind the whole link, since links can't hold links.
 */
export function insertAt(paragraph: Paragraph, offset: number, node: PhrasingContent): void {
  const run = layInline(paragraph).runs.findLast(({ start }) => start < offset);
  if (run === undefined) return void paragraph.children.unshift(node);
  const { node: text, top, start } = run;
  const index = paragraph.children.indexOf(top) + 1;
  if (top !== text) return void paragraph.children.splice(index, 0, node);
  const rest = text.value.slice(offset - start);
  text.value = text.value.slice(0, offset - start);
  paragraph.children.splice(index, 0, ...filled([node, { type: 'text', value: rest }]));
}

/**
 * Wraps the text from `start` to `end` in what `wrap` makes of it.
 * Does nothing, and returns false, when a link or page break stands in or around it.
 */
export function wrapAt(
  paragraph: Paragraph,
  start: number,
  end: number,
  wrap: (children: PhrasingContent[]) => PhrasingContent,
): boolean {
  const run = layInline(paragraph).runs.find(
    ({ node, start: from }) => from <= start && end <= from + node.value.length,
  );
  if (run === undefined || run.top !== run.node) return false;
  const { value } = run.node;
  const pieces: PhrasingContent[] = [
    { type: 'text', value: value.slice(0, start - run.start) },
    wrap([{ type: 'text', value: value.slice(start - run.start, end - run.start) }]),
    { type: 'text', value: value.slice(end - run.start) },
  ];
  const index = paragraph.children.indexOf(run.node);
  paragraph.children.splice(index, 1, ...filled(pieces));
  return true;
}

/** Wraps the text from `start` to `end`, each stretch between links and page breaks by itself. */
export function wrapRuns(
  paragraph: Paragraph,
  start: number,
  end: number,
  wrap: (children: PhrasingContent[]) => PhrasingContent,
): void {
  for (const { node, among, start: from } of layInline(paragraph).runs) {
    const [first, last] = [Math.max(0, start - from), Math.min(node.value.length, end - from)];
    if (first >= last) continue;
    const pieces: PhrasingContent[] = [
      { type: 'text', value: node.value.slice(0, first) },
      wrap([{ type: 'text', value: node.value.slice(first, last) }]),
      { type: 'text', value: node.value.slice(last) },
    ];
    among.splice(among.indexOf(node), 1, ...filled(pieces));
  }
}

const filled = (nodes: PhrasingContent[]): PhrasingContent[] =>
  nodes.filter((node) => node.type !== 'text' || node.value !== '');
