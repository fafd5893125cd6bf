import { ui } from '../interface/index.ts';
import { copyBy } from './copy.ts';
import { button, element, liveRegion } from './dom/element.ts';
import { pageAddress } from './dom/origin.ts';
import { placeBy } from './dom/position-panel.ts';
import { copiedFrom } from './forms.ts';
import { pageOf, targetOf } from './pages.ts';
import { type Quoted, type Run, textDirective } from './text-fragment.ts';

let bar: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** What had the focus when Tab led into the bar: once, or the bar would hold the focus. */
let left: Element | null | undefined;

/** How long a selection must rest, and a live region stand there before it speaks (ms). */
const REST = 300;

/** Offers to copy what is selected, once the selection rests. */
export function offerQuote(): void {
  clearTimeout(timer);
  timer = setTimeout(offer, REST);
}

function offer(): void {
  if (bar?.contains(document.activeElement)) return;
  const selected = selectedQuote();
  hide();
  if (selected) open(selected);
}

function open(selected: Selected): void {
  const status = liveRegion();
  const official = officialOf(selected);
  const link = () => ({ text: linkTo(selected) });
  const quotation = async () => ({
    text: `“${selected.words}” (${await official}, ${addressOf(selected)})`,
  });
  bar = element('div', { className: 'citaatbalk', role: 'group' });
  bar.setAttribute('popover', 'manual');
  bar.setAttribute('aria-label', ui.selection.barLabel);
  bar.dataset['redactie'] = '';
  bar.append(
    button(ui.selection.copyLink, (pressed) => copyBy(pressed, ui.selection.link, status, link)),
    button(ui.selection.copyQuotation, (pressed) =>
      copyBy(pressed, ui.selection.quotation, status, quotation),
    ),
    status,
  );
  // A press on the bar leaves the selection as it is.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  selected.place.append(bar);
  bar.showPopover();
  placeBy(
    bar,
    [...selected.range.getClientRects()].at(-1) ?? selected.place.getBoundingClientRect(),
  );
  left = undefined;
  setTimeout(() => (status.textContent = ui.selection.hint), REST);
}

/** Permanent address of the paragraph or heading. */
const addressOf = ({ id }: Selected) => `${pageAddress()}#${id}`;

/** Address of the words: the place's own, and a text fragment for browsers that know it. */
const linkTo = (selected: Selected) => `${addressOf(selected)}:~:${textDirective(selected)}`;

/** Official citation of the place, from its page of citations, on the pages of the words. */
async function officialOf({ place, range }: Selected): Promise<string> {
  const link = place.querySelector<HTMLAnchorElement>('a[data-citeer]');
  const form = link && targetOf(await pageOf(link), link)?.querySelector('[data-vorm="officieel"]');
  if (!form) return document.title;
  const [first, last] = pagesOf(range, place.closest('.letter') ?? place);
  return onPages(copiedFrom(form).text, first, last);
}

/** `…, p. 7-8` for words that stand on page 8 alone: `…, p. 8`. */
function onPages(citation: string, first?: number, last?: number): string {
  return citation.replace(/p\. (\d+)(?:-\d+)?$/u, (_, page: string) => {
    const from = first ?? Number(page);
    const to = last ?? from;
    return `p. ${from === to ? from : `${from}-${to}`}`;
  });
}

function hide(): void {
  bar?.remove();
  bar = undefined;
}

/** Puts the bar away; the focus goes back where it was, or to the place that the words are of. */
function leave(): void {
  const place = bar?.parentElement;
  const inside = bar?.contains(document.activeElement);
  hide();
  if (!inside || !place) return;
  const back = left instanceof HTMLElement && left !== document.body ? left : place;
  if (back === place) place.tabIndex = -1;
  back.focus({ preventScroll: true });
}

document.addEventListener('keydown', (event) => {
  if (!bar) return;
  if (event.key === 'Escape') leave();
  else if (event.key === 'Tab' && !event.shiftKey && left === undefined) {
    event.preventDefault();
    left = document.activeElement;
    bar.querySelector('button')?.focus();
  }
});

// The first selection loads this; what comes after it, also its end, is seen here.
document.addEventListener('selectionchange', offerQuote);

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
  const id = place.id || place.querySelector(':is(h1, h2, h3, h4, h5)[id]')?.id;
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
