import { centre } from './dom/centre.ts';

/**
 * The only script that loads with a page. It waits for the reader to do something and then loads the
 * code for it; without it every link and form works as plain HTML.
 */

/** Links that show what they lead to when pointed at, focused or tapped. */
const PREVIEWED = 'a[data-kamerstuk], a[data-rechtsbron], a[data-begrip], a[data-noot]';

const loadPreview = () => import('./preview.ts');
const loadCite = () => import('./cite.ts');
const loadQuote = () => import('./quote.ts');
const loadBox = () => import('./search/box.ts');

/** The link, of those that a selector means, that an event is about. */
const linkOf = ({ target }: Event, selector: string) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null;

document.addEventListener('focusin', async ({ target }) => {
  if (target instanceof HTMLElement && target.matches('[data-zoek] input')) {
    (await loadBox()).openBox(target as HTMLInputElement);
  }
});

document.addEventListener('keydown', (event) => {
  const typing = (event.target as HTMLElement).matches(
    'input, textarea, select, [contenteditable]',
  );
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const ctrlK = event.key === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !ctrlK) return;
  event.preventDefault();
  const box = document.querySelector<HTMLInputElement>('[data-zoek] input');
  box?.focus();
  box?.select();
});

const contents = document.querySelector<HTMLElement>('.contents');
if (contents) {
  // Where they do not fit, they may hide the part that the page shows.
  centre(contents, contents.querySelector<HTMLElement>('[aria-current]'));
  const follow = async () => (await import('./contents.ts')).followReading(contents);
  addEventListener('scroll', follow, { once: true, passive: true });
  contents.addEventListener('toggle', follow, { once: true, capture: true });
}

let touching = false;
document.addEventListener('pointerdown', ({ pointerType }) => {
  touching = pointerType === 'touch';
});

for (const type of ['pointerover', 'focusin'] as const) {
  document.addEventListener(type, async (event) => {
    const link = linkOf(event, PREVIEWED);
    const touch = 'pointerType' in event && event.pointerType === 'touch';
    if (link && !touch) (await loadPreview()).previewSoon(link, type === 'focusin');
  });
}

/** Whether a press opens the link here, not in another tab. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

document.addEventListener('click', async (event) => {
  if (!isPlain(event)) return;
  const cited = linkOf(event, '[data-citeer], [data-kopieer]');
  // A key's click has no detail: it follows the link.
  const previewed = touching && event.detail > 0 && linkOf(event, PREVIEWED);
  // A link whose preview is shown is followed by the next tap.
  if (!cited && (!previewed || previewed.hasAttribute('aria-details'))) return;
  event.preventDefault();
  if (cited) (await loadCite()).cite(cited);
  else if (previewed) (await loadPreview()).previewNow(previewed);
});

document.addEventListener('selectionchange', async () => {
  const start = document.getSelection()?.anchorNode?.parentElement?.closest('.letter');
  if (start) (await loadQuote()).offerQuote();
});

// The query of an address is answered at once; so is an address that leads nowhere.
if (location.search && document.querySelector('[data-resultaten]')) void loadBox();
const notFound = document.querySelector<HTMLElement>('[data-bedoeld]');
if (notFound) void import('./not-found/not-found.ts').then(({ suggest }) => suggest(notFound));

// Marks the words that a search led here by; last, because a browser may forbid to look.
if (sessionStorage.getItem('zoek')) (await import('./search/highlight-query.ts')).arrive();
