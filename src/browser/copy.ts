import { button, element } from './element.ts';

/** What goes to the clipboard: plain words, and the same with markup where it has any. */
export interface Copied {
  text: string;
  html?: string | undefined;
}

/** A place where screen readers hear what happened. */
export const liveRegion = (): HTMLElement =>
  element('p', { className: 'visually-hidden', role: 'status' });

/**
 * Makes a button that copies, says so on itself for two seconds, and announces it.
 * @param name what is copied, for the announcement: `BibTeX`.
 */
export function copyButton(
  label: string,
  name: string,
  status: HTMLElement,
  content: () => Promise<Copied> | Copied,
): HTMLButtonElement {
  const made = button(label, async (self) => {
    const done = await write(await content()).catch(() => false);
    self.textContent = done ? 'Gekopieerd' : 'Mislukt';
    status.textContent = done ? `${name} gekopieerd` : `${name} is niet gekopieerd`;
    setTimeout(() => (self.textContent = label), 2000);
  });
  return made;
}

async function write({ text, html }: Copied): Promise<boolean> {
  if (html === undefined) await navigator.clipboard.writeText(text);
  else await navigator.clipboard.write([itemOf(text, html)]);
  return true;
}

const itemOf = (text: string, html: string) =>
  new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
