import { ui } from '../interface/index.ts';
import { isDialogOpen, openDialog } from './dom/dialog.ts';
import { liveRegion } from './dom/element.ts';
import { withOrigin } from './dom/origin.ts';
import { pageOf, targetOf } from './pages.ts';

/**
 * Shows the citations at an address in a panel; goes there when that fails.
 * @param back What gets the focus when the panel closes.
 */
export async function cite(href: string, back: HTMLElement): Promise<void> {
  const link = Object.assign(document.createElement('a'), { href });
  const found = await pageOf(link)
    .then((page) => targetOf(page, link))
    .catch(() => null);
  if (found === null) location.assign(href);
  // A second press may come while the first waits for the page.
  else if (!isDialogOpen()) openPanel(found, back);
}

function openPanel(found: Element, back: HTMLElement): void {
  openDialog(ui.citation.title(nameOf(found)), back, ...formsOf(found), liveRegion());
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

const nameOf = (found: Element) =>
  (found.querySelector('h2')?.textContent.trim() ?? '').replace(/^\p{Lu}/u, (first) =>
    first.toLowerCase(),
  );
