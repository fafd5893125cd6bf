import { ui } from '../../interface/index.ts';
import { element } from './element.ts';

/** Says at the foot of the window that a part of the page cannot be had, and what to do about it. */
export function complain(): void {
  if (document.querySelector('.mislukt')) return;
  document.body.append(
    element('p', { className: 'voetbalk mislukt', role: 'alert' }, ui.site.notLoaded),
  );
}
