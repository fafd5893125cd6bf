/** Makes an element with properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Makes a place where screen readers hear what is written into it. */
export const liveRegion = (): HTMLElement =>
  element('p', { className: 'visually-hidden', role: 'status' });

/** Makes a button that does one thing. */
export function button(label: string, press: (self: HTMLButtonElement) => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', () => press(made));
  return made;
}
