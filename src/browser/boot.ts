import { centre } from './dom/centre.ts';
import { kept, setQuiet } from './dom/kept.ts';
import { turnQuiet } from './quiet.ts';

/**
 * The only script that loads with a page. It waits for the reader to do something and then loads the
 * code for it. Without it every link and form works as plain HTML; so do they where a part of the
 * code cannot be had, as when the site was renewed while the page was open.
 */

/** Links that show what they lead to when pointed at, focused or tapped. */
const PREVIEWED = 'a[data-kamerstuk], a[data-rechtsbron], a[data-begrip], a[data-noot]';

const loadPreview = () => import('./preview.ts');
const loadBox = () => import('./search/box.ts');
const loadPanels = () => import('./panels.ts');

/** Goes without what only enriches the page, where its code cannot be had. */
const enrich = (loading: Promise<unknown>): void => void loading.catch(() => undefined);

/** Shows what every page has ready for when a part of its script cannot be had. */
const complain = (): void => document.querySelector('.mislukt')?.removeAttribute('hidden');

/** The element, of those that a selector means, that an event is about. */
const around = <T extends HTMLElement>({ target }: Event, selector: string): T | null =>
  target instanceof Element ? target.closest<T>(selector) : null;

setQuiet(kept('rust') !== undefined);

const search = () => document.querySelector<HTMLInputElement>('[data-zoek] input');

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLInputElement && target === search())
    enrich(loadBox().then(({ openBox }) => openBox(target)));
});

/** Whether a key is the reader's command: not typed into a field, nor into a panel with its own. */
const isCommand = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !(ctrlKey || metaKey || altKey) &&
  !(target as HTMLElement).matches('input, textarea, select, [contenteditable], dialog *') &&
  kept('toetsen') === undefined;

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey } = event;
  const single = isCommand(event);
  const seeks = (key === '/' && single) || (key === 'k' && (ctrlKey || metaKey));
  const input = search();
  if (seeks && input) {
    event.preventDefault();
    const before = document.activeElement;
    // At once: who typed the key types on.
    input.focus({ preventScroll: true });
    input.select();
    enrich(loadPanels().then(({ seek }) => seek(before)));
  } else if (single && /^[np?]$/u.test(key)) enrich(loadPanels().then(({ press }) => press(key)));
});

const contents = document.querySelector<HTMLElement>('.contents');
if (contents) {
  // Where they do not fit, they may hide the part that the page shows.
  centre(contents, contents.querySelector<HTMLElement>('nav [aria-current]'));
  const follow = () =>
    enrich(import('./contents.ts').then(({ followReading }) => followReading(contents)));
  addEventListener('scroll', follow, { once: true, passive: true });
  contents.addEventListener('toggle', follow, { once: true, capture: true });
}
if (kept('plaats')?.startsWith('{')) enrich(import('./place.ts').then(({ offer }) => offer()));

let touching = false;
document.addEventListener('pointerdown', ({ pointerType }) => {
  touching = pointerType === 'touch';
});

for (const type of ['pointerover', 'focusin'] as const) {
  document.addEventListener(type, (event) => {
    const link = around<HTMLAnchorElement>(event, PREVIEWED);
    const touch = 'pointerType' in event && event.pointerType === 'touch';
    if (link && !touch)
      enrich(loadPreview().then(({ previewSoon }) => previewSoon(link, type === 'focusin')));
  });
}

/** Whether a press opens the link here, not in another tab. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

document.addEventListener('click', (event) => {
  if (!isPlain(event)) return;
  const link = around<HTMLAnchorElement>(event, 'a');
  const doing = actOn(event, link);
  if (!doing) return;
  event.preventDefault();
  // A link leads where it leads when the code is not there; a button can only say so.
  void doing.catch(() => (link ? location.assign(link.href) : complain()));
});

/** Does what a press asks for, beside following a link; undefined when it asks for no more. */
const actOn = (event: MouseEvent, link: HTMLAnchorElement | null): Promise<unknown> | undefined =>
  link ? actOnLink(event, link) : actOnButton(around<HTMLButtonElement>(event, 'button'));

function actOnButton(pressed: HTMLButtonElement | null): Promise<unknown> | undefined {
  if (pressed?.matches('[data-kopieer]'))
    return loadPanels().then(({ copyForm }) => copyForm(pressed));
  if (pressed?.matches('[data-toetsen]')) return loadPanels().then(({ press }) => press('?'));
  return pressed?.matches('[data-rust]') ? Promise.resolve(turnQuiet()) : undefined;
}

function actOnLink(event: MouseEvent, link: HTMLAnchorElement): Promise<unknown> | undefined {
  if (link.matches('[data-zoek-hier]')) return loadPanels().then(({ seek }) => seek(link));
  if (link.matches('[data-greep]')) return loadPanels().then(({ openHandle }) => openHandle(link));
  if (link.matches('[data-citeer]')) return loadPanels().then(({ cite }) => cite(link.href, link));
  // A key's click has no detail: it follows the link. So does the next tap on one that is shown.
  const previewed = touching && event.detail > 0 && link.matches(PREVIEWED);
  return previewed && !link.hasAttribute('aria-details')
    ? loadPreview().then(({ previewNow }) => previewNow(link))
    : undefined;
}

document.addEventListener('selectionchange', () => {
  const start = document.getSelection()?.anchorNode?.parentElement?.closest('.letter');
  if (start) enrich(import('./quote.ts').then(({ offerQuote }) => offerQuote()));
});

const sorted = document.querySelector<HTMLTableElement>('[data-sorteer]');
if (sorted) void import('./sort.ts').then(({ makeSortable }) => makeSortable(sorted));

const filter = document.querySelector<HTMLElement>('[data-brieffilter]');
if (filter) enrich(import('./narrow.ts').then(({ makeNarrowable }) => makeNarrowable(filter)));

// A table that is wider than its room is scrolled by keyboard; one that is not is no stop on the way.
const rooms = new ResizeObserver((seen) => {
  for (const { target: room } of seen)
    (room as HTMLElement).tabIndex = room.scrollWidth > room.clientWidth ? 0 : -1;
});
for (const room of document.querySelectorAll('section[tabindex]')) rooms.observe(room);

// What the page of results says when none of this arrives.
document.querySelector('[data-ongeladen]')?.remove();

// The query of an address is answered at once; so is an address that leads nowhere.
if (location.search && document.querySelector('[data-resultaten]'))
  void loadBox()
    .then(({ page }) => page)
    .catch(complain);
const notFound = document.querySelector<HTMLElement>('[data-bedoeld]');
if (notFound) enrich(import('./not-found/not-found.ts').then(({ suggest }) => suggest(notFound)));

// Marks the words that a search led here by; last, because a browser may forbid to look.
if (sessionStorage.getItem('zoek'))
  enrich(import('./search/highlight-query.ts').then(({ arrive }) => arrive()));
