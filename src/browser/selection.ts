import type { Quoted, Run } from './text-fragment.ts';

/** The letter's own text, without what the editors added, and where each part of it stands. */
interface LetterText {
  /** White space as single characters; blocks end with a line break. */
  text: string;
  /** Text nodes, each with the offset of its first character. */
  nodes: readonly { node: Text; at: number }[];
}

/** Elements with words of the letter; a list that lies in an item divides its words. */
const BLOCKS = 'p, li, th, td, caption, h1, h2, h3, h4, h5, h6';

/** Reads the text of an element, so that offsets in it and places in the page can be exchanged. */
function letterText(root: Element): LetterText {
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
function offsetOf({ text, nodes }: LetterText, container: Node, offset: number): number {
  const own = nodes.find(({ node }) => node === container);
  if (own) return own.at + offset;
  const place = document.createRange();
  place.setStart(container, offset);
  return nodes.find(({ node }) => place.comparePoint(node, 0) >= 0)?.at ?? text.length;
}

/** The part of the page between two offsets. */
function rangeOf({ nodes }: LetterText, from: number, to: number): Range {
  const range = document.createRange();
  const first = nodes.findLast(({ at }) => at <= from);
  const last = nodes.findLast(({ at }) => at < to);
  if (first) range.setStart(first.node, from - first.at);
  if (last) range.setEnd(last.node, to - last.at);
  return range;
}

/** What a reader selected in the letter. */
export interface Selected extends Quoted {
  /** Paragraph that the words start in, or the heading when they go no further. */
  place: HTMLElement;
  /** Fragment of the place. */
  id: string;
  /** The selection, in whole words. */
  range: Range;
}

/**
 * Reads the selection when it starts inside a paragraph or heading of the letter. From a heading
 * into a paragraph it is the words of the paragraph: a heading is none of its sentences.
 */
export function selectedQuote(): Selected | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const begin = placeOf(startContainer);
  if (!begin) return undefined;
  const letter = letterText(begin.closest('.letter') ?? begin);
  const end = offsetOf(letter, endContainer, endOffset);
  const start = offsetOf(letter, startContainer, startOffset);
  const { place, at } = firstParagraph(letter, start, end) ?? { place: begin, at: start };
  const [from, to] = wholeWords(letter.text, Math.max(start, at), end);
  const quoted = quotedAt(letter.text, from, to);
  const id = place.id || place.querySelector(':is(h1, h2, h3, h4, h5, h6)[id]')?.id;
  if (quoted.words === '' || !id) return undefined;
  return { place, id, range: rangeOf(letter, from, to), ...quoted };
}

/** Paragraph or heading of the letter around a node; none inside what the editors added to it. */
function placeOf(node: Node): HTMLElement | null | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[data-redactie]')
    ? null
    : element?.closest<HTMLElement>('.alinea, .kop');
}

/** The first paragraph that has words between two offsets, and where its text starts. */
function firstParagraph({ text, nodes }: LetterText, start: number, end: number) {
  for (const { node, at } of nodes) {
    const words = text.slice(Math.max(at, start), Math.min(at + node.length, end));
    const place = LETTERS.test(words) ? placeOf(node) : undefined;
    if (place?.matches('.alinea')) return { place, at };
  }
  return undefined;
}

function quotedAt(text: string, from: number, to: number): Quoted {
  const runs: Run[] = [];
  let at = 0;
  for (const block of text.split('\n')) {
    const run = runIn(block, Math.max(from - at, 0), Math.max(to - at, 0));
    if (LETTERS.test(run.words)) runs.push(run);
    at += block.length + 1;
  }
  return { words: runs.map(({ words }) => words).join(' '), runs, page: document.body.textContent };
}

const runIn = (block: string, from: number, to: number): Run => ({
  words: collapse(block.slice(from, to)).trim(),
  before: collapse(block.slice(0, from)),
  after: collapse(block.slice(to)),
});

const collapse = (text: string) => text.replaceAll(/\s+/gu, ' ');

const LETTERS = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;

/** Offsets without space at the ends, widened to whole words: text fragments match nothing else. */
function wholeWords(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to && SPACE.test(text[from] ?? '')) from += 1;
  while (from < to && SPACE.test(text[to - 1] ?? '')) to -= 1;
  const words = new Intl.Segmenter('nl', { granularity: 'word' }).segment(text);
  const last = words.containing(to - 1);
  return [words.containing(from)?.index ?? from, last ? last.index + last.segment.length : to];
}

/** First and last page of the printed paper of a range, as far as the text shows where they start. */
export function pagesOf(range: Range, letter: Element): (number | undefined)[] {
  const start = range.cloneRange();
  start.collapse(true);
  const end = range.cloneRange();
  end.collapse(false);
  const marks = [...letter.querySelectorAll<HTMLElement>('[data-bladzijde]')];
  return [start, end].map((point) => {
    const before = marks.filter((mark) => point.comparePoint(mark, 0) <= 0).at(-1);
    return before && Number(before.dataset['bladzijde']);
  });
}
