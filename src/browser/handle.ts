import { ui } from '../interface/index.ts';
import { cite } from './cite.ts';
import { copyBy } from './copy.ts';
import { openBar } from './dom/bar.ts';
import { button, element, liveRegion } from './dom/element.ts';
import { placeAddress } from './dom/origin.ts';
import { reportHref } from './dom/report.ts';

/** The number or sign whose bar is open. */
let shown: { handle: HTMLAnchorElement; bar: HTMLElement } | undefined;

/**
 * Opens what one can do with a paragraph or heading, by its number or sign: copy its link, cite it,
 * share it, report a fault in it. A second press closes it.
 */
export function openHandle(handle: HTMLAnchorElement): void {
  const isOpen = shown?.handle === handle;
  close();
  if (isOpen) return;
  const status = liveRegion();
  const address = addressOf(handle);
  const copy = button(ui.selection.copyLink, (pressed) =>
    copyBy(pressed, ui.selection.link, status, () => ({ text: address })),
  );
  const bar = openBar(
    handle.ariaLabel ?? '',
    handle.getBoundingClientRect(),
    (made) => handle.after(made),
    ...[copy, citeButton(handle), ...shareButton(address), ...reportLink(address), status],
  );
  handle.setAttribute('aria-expanded', 'true');
  shown = { handle, bar };
  copy.focus({ preventScroll: true });
}

/** Permanent address: of a heading the page of its section, of a paragraph its place in the letter. */
const addressOf = ({ hash, pathname }: HTMLAnchorElement): string =>
  placeAddress(hash === '' ? pathname : hash);

const citeButton = (handle: HTMLAnchorElement) =>
  button(ui.letter.cite, () => {
    close();
    void cite(new URL(handle.dataset['greep'] ?? '', location.href).href, handle);
  });

/** What the device offers to share with, where it does. */
const shareButton = (address: string): HTMLElement[] =>
  'share' in navigator
    ? [
        button(ui.letter.share, () => {
          // Who closes what the device offers shares nothing: no fault.
          navigator.share({ title: document.title, url: address }).catch(() => undefined);
        }),
      ]
    : [];

/** The way to report a fault, as the foot of the page has it, with this place filled in. */
function reportLink(address: string): HTMLElement[] {
  const href = reportHref(address);
  return href === undefined ? [] : [element('a', { href }, ui.site.report)];
}

function close(): void {
  shown?.handle.removeAttribute('aria-expanded');
  shown?.bar.remove();
  shown = undefined;
}

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !shown) return;
  shown.handle.focus({ preventScroll: true });
  close();
});

document.addEventListener('pointerdown', ({ target }) => {
  const inside =
    target instanceof Node && (shown?.bar.contains(target) || shown?.handle.contains(target));
  if (!inside) close();
});
