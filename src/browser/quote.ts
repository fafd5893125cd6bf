import { copyButton, liveRegion } from './copy.ts';
import { copiedFrom } from './cite.ts';
import { element } from './element.ts';
import { pageOf, targetOf } from './pages.ts';
import { placeBy } from './place.ts';
import { pagesOf, type Selected, selectedQuote } from './selection.ts';
import { textDirective } from './text-fragment.ts';

let bar: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Whether Tab has led into the bar: once, or it would hold the focus. */
let entered = false;

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
  bar = element('div', { className: 'citaatbalk' });
  bar.setAttribute('popover', 'manual');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', 'Geselecteerde woorden');
  bar.dataset['redactie'] = '';
  bar.append(
    copyButton('Kopieer link', 'Link', status, () => ({ text: linkTo(selected) })),
    copyButton('Kopieer citaat', 'Citaat', status, async () => ({
      text: `“${selected.words}” (${await official}, ${addressOf(selected)})`,
    })),
    status,
  );
  // A press on the bar leaves the selection as it is.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  selected.alinea.append(bar);
  bar.showPopover();
  placeBy(
    bar,
    [...selected.range.getClientRects()].at(-1) ?? selected.alinea.getBoundingClientRect(),
  );
  entered = false;
  setTimeout(() => (status.textContent = 'Tab voor een link of citaat'), REST);
}

/** Permanent address of the paragraph. */
const addressOf = ({ alinea }: Selected) => `${location.origin}${location.pathname}#${alinea.id}`;

/** Address of the words: the paragraph's own, and a text fragment for browsers that know it. */
const linkTo = (selected: Selected) => `${addressOf(selected)}:~:${textDirective(selected)}`;

/** Official citation of the paragraph, from its page of citations, on the pages of the words. */
async function officialOf({ alinea, range }: Selected): Promise<string> {
  const link = alinea.querySelector<HTMLAnchorElement>('a[data-citeer]');
  const form = link && targetOf(await pageOf(link), link)?.querySelector('[data-vorm]');
  if (!form) return document.title;
  const [first, last] = pagesOf(range, alinea.closest('.letter') ?? alinea);
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

document.addEventListener('keydown', (event) => {
  if (!bar) return;
  if (event.key === 'Escape') hide();
  else if (event.key === 'Tab' && !event.shiftKey && !entered) {
    event.preventDefault();
    bar.querySelector('button')?.focus();
    entered = true;
  }
});

// The first selection loads this; what comes after it, also its end, is seen here.
document.addEventListener('selectionchange', offerQuote);
