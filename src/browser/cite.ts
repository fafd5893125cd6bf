import { type Copied, copyButton, liveRegion } from './copy.ts';
import { button, element } from './element.ts';
import { pageOf, targetOf } from './pages.ts';

/** Shows the citations that a link leads to in a panel; follows the link when that fails. */
export async function showCitation(link: HTMLAnchorElement): Promise<void> {
  const found = await pageOf(link)
    .then((page) => targetOf(page, link))
    .catch(() => null);
  if (found === null) location.assign(link.href);
  else openPanel(found, link);
}

function openPanel(found: Element, link: HTMLElement): void {
  // A second press on the link may come while the first waits for the page.
  if (document.querySelector('.citeerpaneel')) return;
  const dialog = element('dialog', { className: 'citeerpaneel' });
  const status = liveRegion();
  const close = button('Sluiten', () => dialog.close());
  const title = element('h2', { id: 'citeerpaneel' }, `Citeer ${nameOf(found)}`);
  const forms = [...found.querySelectorAll('[data-vorm]')].map((form) => formOf(form, status));
  dialog.setAttribute('aria-labelledby', title.id);
  // The inner part covers the dialog, so that a press on the dialog itself is one outside.
  dialog.append(element('div', {}, element('header', {}, title, close), ...forms, status));
  closeByPressBeside(dialog);
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  // With the selection goes what is offered for it: one panel at a time.
  document.getSelection()?.removeAllRanges();
}

/** Not when words are selected in the panel and the pointer is let go beside it. */
function closeByPressBeside(dialog: HTMLDialogElement): void {
  let beside = false;
  dialog.addEventListener('pointerdown', ({ target }) => (beside = target === dialog));
  dialog.addEventListener('click', ({ target }) => {
    if (beside && target === dialog) dialog.close();
  });
}

const nameOf = (found: Element) =>
  (found.querySelector('h2')?.textContent.trim() ?? '').replace(/^\p{Lu}/u, (first) =>
    first.toLowerCase(),
  );

/** A form of the citation under its name, with a button that copies it. */
function formOf(form: Element, status: HTMLElement): HTMLElement {
  const name = form.previousElementSibling?.textContent ?? '';
  const copy = copyButton('Kopieer', name, status, () => copiedFrom(form));
  copy.setAttribute('aria-description', name);
  const shown = document.importNode(form, true) as HTMLElement;
  // Long records scroll in their box, by keyboard too.
  if (shown.matches('pre')) shown.tabIndex = 0;
  return element('section', {}, element('h3', {}, name), copy, shown);
}

/** Words of a form as they are copied; italics go along for word processors. */
export function copiedFrom(form: Element): Copied {
  if (form.matches('pre')) return { text: form.textContent };
  const text = collapse(form.textContent);
  return { text, html: form.children.length > 0 ? collapse(form.innerHTML) : undefined };
}

const collapse = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
