import { ui } from '../interface/index.ts';
import { button, element, liveRegion } from './dom/element.ts';
import { withOrigin } from './dom/origin.ts';
import { copyForm } from './forms.ts';
import { pageOf, targetOf } from './pages.ts';

/** Does what a press asks for: a button copies a form, a link shows its citations. */
export const cite = (pressed: HTMLElement): Promise<void> =>
  pressed instanceof HTMLButtonElement
    ? copyForm(pressed)
    : showCitation(pressed as HTMLAnchorElement);

/** Shows the citations that a link leads to in a panel; follows the link when that fails. */
async function showCitation(link: HTMLAnchorElement): Promise<void> {
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
  const close = button(ui.citation.close, () => dialog.close());
  const title = element('h2', { id: 'citeerpaneel' }, ui.citation.title(nameOf(found)));
  dialog.setAttribute('aria-labelledby', title.id);
  // The inner part covers the dialog, so that a press on the dialog itself is one outside.
  const header = element('header', {}, title, close);
  dialog.append(element('div', {}, header, ...formsOf(found), liveRegion()));
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

/** The forms of the citation as its page has them, with their buttons, which `boot.ts` serves. */
function formsOf(found: Element): Element[] {
  const part = document.importNode(found, true);
  part.querySelector('h2')?.remove();
  for (const form of part.querySelectorAll('[data-vorm]:not(:has(*))')) {
    form.textContent = withOrigin(form.textContent);
  }
  return [...part.children];
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
