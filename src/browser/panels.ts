/** What a press opens or does over the page, loaded with the first of them. */
export { cite } from './cite.ts';
export { copyForm } from './forms.ts';
export { openHandle } from './handle.ts';
export { press } from './keys.ts';

/** Goes to the search box; where it is out of sight it comes over the page until one leaves it. */
export function seek(): void {
  const input = document.querySelector<HTMLInputElement>('[data-zoek] input');
  const form = input?.form;
  if (!form) return;
  if (form.getBoundingClientRect().bottom < 0) float(form, input);
  if (document.activeElement === input) return;
  input.focus({ preventScroll: form.matches('.zweeft') });
  input.select();
}

function float(form: HTMLFormElement, input: HTMLInputElement): void {
  form.classList.add('zweeft');
  input.addEventListener('blur', () => form.classList.remove('zweeft'), { once: true });
  // When its answers are gone already, it goes itself.
  form.addEventListener('keyup', ({ key }) => {
    if (key === 'Escape' && input.ariaExpanded !== 'true') input.blur();
  });
}
