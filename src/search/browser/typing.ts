/** Shorter than anyone types two letters in; long enough to join a burst of events. */
const PAUSE = 5;

/** Is told what stands in an input, whether it is being typed, and when to give up. */
export type Ask = (query: string, typing: boolean, signal: AbortSignal) => void;

/**
 * Calls back whenever an input changes, and at once when something stands there already. Waits
 * for an input method to finish; a newer call aborts the one before.
 * @returns A function that asks again for what stands there.
 */
export function onTyping(input: HTMLInputElement, ask: Ask): () => void {
  let controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (typing: boolean) => {
    clearTimeout(timer);
    controller.abort();
    controller = new AbortController();
    ask(input.value, typing, controller.signal);
  };
  const soon = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(() => run(true), PAUSE);
  };
  input.addEventListener('input', soon);
  input.addEventListener('compositionend', soon);
  if (input.value !== '') run(document.activeElement === input);
  return () => run(false);
}
