/**
 * The only script that loads with a page. It waits for the reader to do something and
 * then loads the code for it; without it every link and form works as plain HTML.
 */

/** Links that show what they lead to when pointed at, focused or tapped. */
const PREVIEWED = 'a[data-kamerstuk], a[data-rechtsbron], a[data-begrip], a[data-noot]';

const loadSearch = () => import('../search/box.ts');

document.addEventListener('focusin', async ({ target }) => {
  if (target instanceof HTMLElement && target.matches('[data-zoek] input')) {
    (await loadSearch()).openBox(target as HTMLInputElement);
  }
});

document.addEventListener('keydown', (event) => {
  const typing = (event.target as HTMLElement).matches('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const ctrlK = event.key === 'k' && (event.ctrlKey || event.metaKey);
  if (!slash && !ctrlK) return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>('[data-zoek] input')?.focus();
});

for (const type of ['pointerover', 'focusin'] as const) {
  document.addEventListener(type, async ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>(PREVIEWED);
    if (link) (await import('./preview.ts')).previewSoon(link);
  });
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-citeer]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void import('./cite.ts').then(({ showCitation }) => showCitation(link));
});

document.addEventListener('selectionchange', async () => {
  if (document.getSelection()?.isCollapsed === false) (await import('./quote.ts')).offerQuote();
});
