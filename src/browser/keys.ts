import { ui } from '../interface/index.ts';
import { isDialogOpen, openDialog } from './dom/dialog.ts';
import { element } from './dom/element.ts';
import { keep } from './dom/keep.ts';
import { kept } from './dom/kept.ts';

/** Does what a key of one character asks for: the next or previous section, or what keys there are. */
export function press(key: string): void {
  if (isDialogOpen()) return;
  if (key === '?') showKeys();
  else
    document.querySelector<HTMLAnchorElement>(`a[rel='${key === 'n' ? 'next' : 'prev'}']`)?.click();
}

/** Lists the keys, and lets the reader switch off those of one character (WCAG 2.2, 2.1.4). */
function showKeys(): void {
  const back = document.activeElement;
  openDialog(
    ui.keys.title,
    back instanceof HTMLElement ? back : null,
    element('dl', { className: 'toetsen' }, ...ui.keys.list.flatMap(keyLine)),
    choice(ui.keys.singleKeys, kept('toetsen') === undefined, (on) =>
      keep('toetsen', on ? undefined : 'uit'),
    ),
    choice(ui.keys.place, kept('plaats') !== 'nee', (on) => keep('plaats', on ? undefined : 'nee')),
  );
}

const keyLine = ({ keys, does }: { keys: readonly string[]; does: string }): HTMLElement[] => [
  element(
    'dt',
    {},
    ...keys.flatMap((key, index) => [index > 0 ? ' ' : '', element('kbd', {}, key)]),
  ),
  element('dd', {}, does),
];

/** A choice that is kept on this device. */
function choice(label: string, on: boolean, choose: (on: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', checked: on });
  box.addEventListener('change', () => choose(box.checked));
  return element('label', { className: 'keuze' }, box, label);
}
