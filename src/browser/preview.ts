import { ui } from '../interface/index.ts';
import { button, element } from './dom/element.ts';
import { pageOf, targetOf } from './pages.ts';
import { placeBy } from './dom/position-panel.ts';

/** How long a reader points before a preview opens, and may be away before it closes (ms). */
const DELAY = 250;

interface Shown {
  link: HTMLAnchorElement;
  panel: HTMLElement;
}

let shown: Shown | undefined;
/** Link that the reader is at: what arrives late for another is not shown. */
let wanted: HTMLAnchorElement | undefined;
/** Link whose preview the reader closed: it stays closed until they have been elsewhere. */
let dismissed: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows after a moment what a link leads to, when the reader is still at it. */
export function previewSoon(link: HTMLAnchorElement, focused: boolean): void {
  if (focused && !link.matches(':focus-visible')) return;
  if (link === shown?.link || link === dismissed || isBeside(link)) return;
  // One panel at a time: on the way to what is offered for selected words, links stay still.
  if (!focused && document.querySelector('.citaatbalk')) return;
  dismissed = undefined;
  // The reader may have gone on before this code was there to see it.
  later(() => link.matches(':hover, :focus-visible') && void show(link));
  link.addEventListener(focused ? 'focusout' : 'pointerleave', leave, { once: true });
}

/** Shows at once what a tapped link leads to; follows it when there is nothing to show. */
export async function previewNow(link: HTMLAnchorElement): Promise<void> {
  if (isBeside(link) || !(await show(link))) location.assign(link.href);
}

/** Whether what a mark leads to stands beside it, in sight: there is nothing to add. */
function isBeside(link: HTMLAnchorElement): boolean {
  const note = link.matches('[data-noot]') && targetOf(document, link)?.getBoundingClientRect();
  if (!note) return false;
  const { right } = link.getBoundingClientRect();
  return note.left > right && note.top >= 0 && note.bottom <= innerHeight;
}

function later(act: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(act, DELAY);
}

async function show(link: HTMLAnchorElement): Promise<boolean> {
  wanted = link;
  const content = await contentOf(link).catch(() => undefined);
  if (wanted !== link || shown?.link === link) return true;
  hide();
  if (content) open(link, content);
  return content !== undefined;
}

/** What the target holds for previews, in a copy that can stand in this page. */
async function contentOf(link: HTMLAnchorElement): Promise<DocumentFragment | undefined> {
  const page = await pageOf(link);
  const target = targetOf(page, link) ?? page.querySelector('main');
  const source = target?.querySelector('[data-voorbeeld]') ?? target;
  if (!source || source.matches('main')) return undefined;
  const copy = document.createDocumentFragment();
  copy.append(...[...source.childNodes].map((node) => document.importNode(node, true)));
  // A note in place needs no way back.
  copy.querySelector('[role="doc-backlink"]')?.remove();
  for (const back of copy.querySelectorAll('p:has(a)')) if (leadsHere(back)) back.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const heading of copy.querySelectorAll<HTMLElement>('h2, h3')) {
    heading.replaceWith(
      element('p', { className: 'name', lang: heading.lang }, ...heading.childNodes),
    );
  }
  return copy;
}

/** Whether a line of a preview leads to the page that one is on. */
function leadsHere(line: Element): boolean {
  const link = line.querySelector('a');
  return link?.origin === location.origin && link.pathname === location.pathname;
}

/**
 * The panel comes right behind the link, so that Tab goes from the link into it, in every browser
 * and without a trap. It is no part of the letter: `data-redactie`.
 */
function open(link: HTMLAnchorElement, content: DocumentFragment): void {
  // The outer part reaches up to the link, so that the way from one to the other is no way out.
  const inside = element('span', {}, content, onwardOf(link, content));
  const panel = element('span', { className: 'voorvertoning', id: 'voorvertoning' }, inside);
  panel.setAttribute('popover', 'manual');
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', ui.preview.panelLabel);
  panel.dataset['redactie'] = '';
  link.after(panel);
  link.setAttribute('aria-details', panel.id);
  panel.showPopover();
  placeBy(panel, link.getClientRects()[0] ?? link.getBoundingClientRect(), 0);
  uncover(link, panel);
  shown = { link, panel };
  stay(panel);
}

/** Links under a preview: its own, a line each, then the target of the link itself. */
function onwardOf(link: HTMLAnchorElement, content: DocumentFragment): HTMLElement {
  const links = [...content.querySelectorAll('p > a:only-child')].filter(
    ({ parentElement: line, textContent }) => line?.textContent.trim() === textContent.trim(),
  );
  for (const { parentElement: line } of links) line?.remove();
  if (!link.matches('[data-noot]')) {
    links.push(element('a', { href: link.href }, ui.preview.allPassages));
  }
  return element('span', { className: 'verder' }, ...links, button(ui.preview.close, dismiss));
}

/** A preview at the foot of the window may lie over its link: the page moves up from under it. */
function uncover(link: HTMLAnchorElement, panel: HTMLElement): void {
  if (getComputedStyle(panel).position !== 'fixed') return;
  const covered = link.getBoundingClientRect().bottom - panel.getBoundingClientRect().top;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (covered > 0) scrollBy({ top: covered + 8, behavior: still ? 'instant' : 'smooth' });
}

/** Keeps the panel while the reader is in it; it goes when they leave or press Escape. */
function stay(panel: HTMLElement): void {
  panel.addEventListener('pointerenter', () => clearTimeout(timer));
  panel.addEventListener('focusin', () => clearTimeout(timer));
  panel.addEventListener('pointerleave', leave);
  panel.addEventListener('focusout', leave);
}

/** A tap leaves with the finger: then only a press elsewhere closes. */
function leave(event: Event): void {
  if (event instanceof PointerEvent && event.pointerType === 'touch') return;
  dismissed = undefined;
  wanted = undefined;
  later(hideUnlessUsed);
}

function hideUnlessUsed(): void {
  const { link, panel } = shown ?? {};
  if (link?.matches(':hover, :focus-visible') || panel?.matches(':hover, :focus-within')) return;
  hide();
}

function hide(): void {
  shown?.link.removeAttribute('aria-details');
  shown?.panel.remove();
  shown = undefined;
}

/** Closes the preview because the reader says so, who keeps their place. */
function dismiss(): void {
  const link = shown?.link;
  if (shown?.panel.contains(document.activeElement)) link?.focus();
  clearTimeout(timer);
  wanted = undefined;
  dismissed = link;
  hide();
}

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') dismiss();
});

document.addEventListener('pointerdown', ({ target }) => {
  const inside =
    target instanceof Node && (shown?.panel.contains(target) || shown?.link.contains(target));
  if (!inside) hide();
});
