import { type Copied, copyBy } from './copy.ts';
import { liveRegion } from './dom/element.ts';
import { withOrigin } from './dom/origin.ts';

/** Copies the form of a citation that a button stands by, on its page or in the panel. */
export async function copyForm(pressed: HTMLButtonElement): Promise<void> {
  const form = pressed.parentElement?.querySelector('[data-vorm]');
  if (!form) return;
  const name = pressed.dataset['kopieer'] ?? '';
  await copyBy(pressed, name, statusBy(pressed), () => copiedFrom(form), form);
}

/** The live region of the panel or page that an element is in; one that comes late is not heard. */
function statusBy(pressed: Element): HTMLElement {
  const around = pressed.closest('dialog > div') ?? document.body;
  const known = around.querySelector<HTMLElement>(':scope > [role="status"]');
  const region = known ?? liveRegion();
  if (!known) around.append(region);
  return region;
}

/** Words of a form as they are copied; italics go along for word processors. */
export function copiedFrom(form: Element): Copied {
  const words = withOrigin(form.textContent);
  if (form.matches('pre')) return { text: words.trim() };
  const text = collapse(words);
  return { text, html: form.children.length > 0 ? collapse(form.innerHTML) : undefined };
}

const collapse = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
