import { ui } from '../../interface/index.ts';
import { element } from '../dom/element.ts';

/** The options of a combobox, of which one may be active; the focus stays in the input. */
export interface Listbox {
  list: HTMLUListElement;
  show(options: readonly HTMLAnchorElement[]): void;
  /** Makes the next (1) or previous (-1) option active, round the end through the input. */
  move(step: 1 | -1): void;
  /** Makes none active: the reader is at the input's words again. */
  leave(): void;
  /** The active option. */
  active(): HTMLAnchorElement | undefined;
}

/** Makes the list for an input, by the combobox pattern of ARIA 1.2; its options are links. */
export function createListbox(input: HTMLInputElement, id: string): Listbox {
  const list = element('ul', {
    id,
    role: 'listbox',
    ariaLabel: ui.search.resultsLabel,
    className: 'zoek-lijst',
  });
  let options: readonly HTMLAnchorElement[] = [];
  let at = -1;
  const activate = (next: number) => {
    options[at]?.setAttribute('aria-selected', 'false');
    at = next;
    const option = options[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  return {
    list,
    show(links) {
      // A fuller answer to the same query leaves the reader at what is chosen.
      const chosen = options[at]?.href;
      options = links;
      links.forEach((option, index) => prepare(option, `${id}-${index}`));
      list.replaceChildren(...links.map(inItem));
      activate(links.findIndex(({ href }) => href === chosen));
    },
    move(step) {
      const places = options.length + 1;
      activate(((at + 1 + step + places) % places) - 1);
    },
    leave: () => activate(-1),
    active: () => options[at],
  };
}

function prepare(option: HTMLAnchorElement, id: string): void {
  Object.assign(option, { id, role: 'option', ariaSelected: 'false', tabIndex: -1 });
}

const inItem = (option: HTMLAnchorElement): HTMLLIElement =>
  element('li', { role: 'presentation' }, option);
