import { ui } from '../../interface/index.ts';
import { wordsIn } from '../../search/language/marked.ts';
import { button, element } from '../dom/element.ts';
import { announcer } from './announce.ts';
import { shortened } from './render.ts';
import { forget, recall } from './recall.ts';

/*
 * Marks the words that a reader sought, where a result led. The text itself is not touched:
 * the marks are a highlight of the browser's; one that has none shows the paragraph only.
 */

const HIGHLIGHT = 'zoekwoord';
const TEXT = 'main .alinea, main .voetnoten, main .ondertekening, main :is(h1, h2, h3, h4, h5, h6)';

let clearLast: (() => void) | undefined;

/** Marks the words of the result that led to this address, if one did, and says so. */
export function arrive(): void {
  clearLast?.();
  const sought = recall();
  const words = sought?.places[location.pathname + location.hash];
  if (sought && words && 'highlights' in CSS) mark(sought.query, new Set(words));
}

function mark(query: string, found: ReadonlySet<string>): void {
  const all = [...document.querySelectorAll(TEXT)]
    .flatMap(textNodes)
    .flatMap((run) => rangesIn(run, found));
  if (all.length === 0) return;
  const here = inTarget(all);
  highlight(here);
  showBar(query, here.length, all);
}

const highlight = (ranges: readonly Range[]): void =>
  void CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));

/** Those in the paragraph that the address leads to; all of them if it leads to a page or a heading. */
function inTarget(ranges: readonly Range[]): readonly Range[] {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || target.matches('h1, h2, h3, h4, h5, h6')) return ranges;
  return ranges.filter(({ startContainer }) => target.contains(startContainer));
}

/** The letter's own text, not what the editors add to it: its text nodes, those of one word together. */
function textNodes(parent: Element): Text[][] {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest('[data-redactie]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const runs: Text[][] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (isBehindBreak(node)) runs.at(-1)?.push(node);
    else runs.push([node]);
  }
  return runs;
}

/** Whether it goes on with a long word, behind a place where that may break. */
const isBehindBreak = ({ previousSibling }: Text): boolean =>
  previousSibling instanceof Element && previousSibling.matches('.shy');

function rangesIn(run: readonly Text[], found: ReadonlySet<string>): Range[] {
  return wordsIn(run.map(({ data }) => data).join(''), found).map(({ start, end }) => {
    const range = new Range();
    range.setStart(...placeIn(run, start));
    range.setEnd(...placeIn(run, end));
    return range;
  });
}

/** The node that an offset in a run is in, and the offset there. */
function placeIn([first, ...others]: readonly Text[], offset: number): [Node, number] {
  if (!first) return [document.body, 0];
  return offset <= first.data.length || others.length === 0
    ? [first, offset]
    : placeIn(others, offset - first.data.length);
}

/**
 * Says how many words are marked, with a way to take the marks away and, if the page has more, to
 * mark those too.
 */
function showBar(query: string, count: number, all: readonly Range[]): void {
  const told = (marked: number) =>
    `${ui.searchMarks.marked(marked, `\u2068${shortened(query)}\u2069`)} `;
  const text = element('span', {});
  const bar = element('div', { className: 'voetbalk zoek-markering' }, text);
  const say = announcer(bar);
  const tell = (marked: number) => {
    text.textContent = told(marked);
    say(text.textContent.trim());
  };
  const markAll = (pressed: HTMLButtonElement) => {
    highlight(all);
    tell(all.length);
    if (document.activeElement === pressed) off.focus();
    pressed.remove();
  };
  const remove = () => {
    CSS.highlights.delete(HIGHLIGHT);
    bar.remove();
    removeEventListener('keydown', onKey);
  };
  const clear = () => {
    if (bar.contains(document.activeElement)) focusOnText();
    remove();
    forget();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') clear();
  };
  const off = button(ui.searchMarks.clear, clear);
  if (count < all.length) bar.append(button(ui.searchMarks.markAll(all.length), markAll), ' ');
  bar.append(off);
  addEventListener('keydown', onKey);
  document.body.append(bar);
  tell(count);
  clearLast = remove;
}

/** Who reads on by keyboard goes on where the result led. */
function focusOnText(): void {
  const text = document.getElementById(location.hash.slice(1)) ?? document.querySelector('main');
  text?.setAttribute('tabindex', '-1');
  text?.focus({ preventScroll: true });
}
