import { element } from './element.ts';
import { placeBy } from './position-panel.ts';

/**
 * Opens a bar of buttons over the page, next to a place of the letter. It stands in the place, so that
 * the keyboard finds it, and is no part of the letter: `data-redactie`.
 * @param label What screen readers call it.
 * @param near Where in the window it comes to stand.
 */
export function openBar(
  label: string,
  near: DOMRect,
  stand: (bar: HTMLElement) => void,
  ...children: Node[]
): HTMLElement {
  const bar = element('div', { className: 'citaatbalk', role: 'group' }, ...children);
  bar.setAttribute('popover', 'manual');
  bar.setAttribute('aria-label', label);
  bar.dataset['redactie'] = '';
  stand(bar);
  bar.showPopover();
  placeBy(bar, near);
  return bar;
}
