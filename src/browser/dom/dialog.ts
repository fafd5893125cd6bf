import { ui } from '../../interface/index.ts';
import { button, element } from './element.ts';

/**
 * Opens a panel over the page, with a title and a way out; a press beside it closes it too.
 * @param back What gets the focus when it closes.
 */
export function openDialog(title: string, back: HTMLElement | null, ...children: Node[]): void {
  const dialog = element('dialog', { className: 'citeerpaneel' });
  const close = button(ui.citation.close, () => dialog.close());
  const heading = element('h2', { id: 'citeerpaneel' }, title);
  dialog.setAttribute('aria-labelledby', heading.id);
  // The inner part covers the dialog, so that a press on the dialog itself is one outside.
  dialog.append(element('div', {}, element('header', {}, heading, close), ...children));
  closeByPressBeside(dialog);
  dialog.addEventListener('close', () => {
    dialog.remove();
    back?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** Whether a panel is open: one at a time. */
export const isDialogOpen = (): boolean => document.querySelector('.citeerpaneel') !== null;

/** Not when words are selected in the panel and the pointer is let go beside it. */
function closeByPressBeside(dialog: HTMLDialogElement): void {
  let beside = false;
  dialog.addEventListener('pointerdown', ({ target }) => (beside = target === dialog));
  dialog.addEventListener('click', ({ target }) => {
    if (beside && target === dialog) dialog.close();
  });
}
