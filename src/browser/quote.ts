import { ui } from '../interface/index.ts';
import { copyBy } from './copy.ts';
import { openBar } from './dom/bar.ts';
import { button, liveRegion } from './dom/element.ts';
import { placeAddress } from './dom/origin.ts';
import { copiedFrom } from './forms.ts';
import { pageOf, targetOf } from './pages.ts';
import { pagesOf, type Selected, selectedQuote } from './selection.ts';
import { textDirective } from './text-fragment.ts';

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
  const linked = linkTo(selected);
  const link = async () => ({ text: await linked });
  const quotation = async () => ({
    text: `“${selected.words}” (${await official}, ${addressOf(selected)})`,
  });
  bar = openBar(
    ui.selection.barLabel,
    [...selected.range.getClientRects()].at(-1) ?? selected.place.getBoundingClientRect(),
    (made) => selected.place.append(made),
    button(ui.selection.copyLink, (pressed) => copyBy(pressed, ui.selection.link, status, link)),
    button(ui.selection.copyQuotation, (pressed) =>
      copyBy(pressed, ui.selection.quotation, status, quotation),
    ),
    status,
  );
  // A press on the bar leaves the selection as it is.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  left = undefined;
  setTimeout(() => (status.textContent = ui.selection.hint), REST);
}

/** Permanent address of the paragraph or heading. */
const addressOf = ({ id }: Selected) => placeAddress(`#${id}`);

/**
 * Address of the words: the place's own, and a text fragment for browsers that know it. It leads to
 * the whole letter, so the words must be told from all others there.
 */
async function linkTo(selected: Selected): Promise<string> {
  const whole = Object.assign(document.createElement('a'), { href: wholeLetter() });
  const page = await pageOf(whole)
    .then(({ body }) => body.textContent)
    .catch(() => selected.page);
  return `${addressOf(selected)}:~:${textDirective({ ...selected, page })}`;
}

/** Address of the letter that the page is of, as this site has it. */
const wholeLetter = () => `/${location.pathname.split('/')[1] ?? ''}/`;

/** Official citation of the place, from its page of citations, on the pages of the words. */
async function officialOf({ place, range }: Selected): Promise<string> {
  const href = place.querySelector<HTMLElement>('[data-greep]')?.dataset['greep'] ?? '';
  const link = Object.assign(document.createElement('a'), { href });
  const page = await pageOf(link).catch(() => undefined);
  const form = page && targetOf(page, link)?.querySelector('[data-vorm="officieel"]');
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
