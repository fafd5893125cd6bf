/** What a press opens or does over the page, loaded with the first of them. */
export { cite } from './cite.ts';
export { copyForm } from './forms.ts';
export { openHandle } from './handle.ts';
export { press } from './keys.ts';

/**
 * Goes to the search box; where it is out of sight it comes over the page until one leaves it.
 * @param before What had the focus: Escape gives it back.
 */
export function seek(before: Element | null): void {
  const input = document.querySelector<HTMLInputElement>('[data-zoek] input');
  const form = input?.form;
  if (!form) return;
  if (form.getBoundingClientRect().bottom < 0) float(form, input, before);
  if (document.activeElement === input) return;
  input.focus({ preventScroll: form.matches('.zweeft') });
  input.select();
}

function float(form: HTMLFormElement, input: HTMLInputElement, before: Element | null): void {
  const over = new AbortController();
  form.classList.add('zweeft');
  const land = (): void => {
    form.classList.remove('zweeft');
    over.abort();
  };
  input.addEventListener('blur', land, { signal: over.signal });
  // When its answers are gone already, it goes itself, and one is where one was.
  const leave = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || input.ariaExpanded === 'true') return;
    input.blur();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  form.addEventListener('keyup', leave, { signal: over.signal });
}
