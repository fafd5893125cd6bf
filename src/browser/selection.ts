import type { Quoted } from './text-fragment.ts';

/** What a reader selected in the letter. */
export interface Selected extends Quoted {
  /** Paragraph that the selection starts in. */
  alinea: HTMLElement;
  /** The selection, in whole words. */
  range: Range;
}

/** Reads the selection when it starts inside a paragraph of the letter. */
export function selectedQuote(): Selected | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const start = elementAt(range.startContainer);
  const alinea = start?.closest('[data-redactie]') ? null : start?.closest<HTMLElement>('.alinea');
  if (!alinea) return undefined;
  wholeWords(range);
  const words = letterText(range);
  return words === '' ? undefined : { alinea, range, words, ...contextOf(alinea, range) };
}

function contextOf(alinea: HTMLElement, range: Range): Omit<Quoted, 'words'> {
  const last = elementAt(range.endContainer)?.closest('.alinea') ?? alinea;
  return {
    page: letterText(around(alinea.closest('.letter') ?? alinea)),
    before: spacedText(around(alinea, undefined, range)),
    after: spacedText(around(last, range)),
    runs: runsOf(range),
  };
}

const elementAt = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

/** A range over an element: from the end of one range, up to the start of another. */
function around(element: Element, after?: Range, before?: Range): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  if (after) range.setStart(after.endContainer, after.endOffset);
  if (before) range.setEnd(before.startContainer, before.startOffset);
  return range;
}

const BREAK = '\u0000';

/** The letter's own words in a range, white space collapsed. */
const letterText = (range: Range): string => spacedText(range).trim();

const spacedText = (range: Range): string =>
  lettersOf(range).replaceAll(BREAK, '').replaceAll(/\s+/gu, ' ');

/** The same in runs that no other text and no end of a paragraph breaks. */
function runsOf(range: Range): string[] {
  const runs = lettersOf(range).split(BREAK);
  return runs.map((run) => run.replaceAll(/\s+/gu, ' ').trim()).filter((run) => LETTERS.test(run));
}

function lettersOf(range: Range): string {
  const copy = range.cloneContents();
  for (const added of copy.querySelectorAll('[data-redactie]')) {
    added.replaceWith(added.textContent === '' ? '' : BREAK);
  }
  for (const block of copy.querySelectorAll('p, h2, h3, h4, h5')) block.append(` ${BREAK}`);
  return copy.textContent;
}

const LETTERS = /[\p{L}\p{N}]/u;

/** Widens a range to whole words: text fragments match nothing else. */
function wholeWords(range: Range): void {
  const { startContainer: first, endContainer: last } = range;
  if (first instanceof Text) {
    let at = range.startOffset;
    while (LETTERS.test(first.data[at] ?? '') && LETTERS.test(first.data[at - 1] ?? '')) at -= 1;
    range.setStart(first, at);
  }
  if (last instanceof Text) {
    let at = range.endOffset;
    while (LETTERS.test(last.data[at - 1] ?? '') && LETTERS.test(last.data[at] ?? '')) at += 1;
    range.setEnd(last, at);
  }
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
