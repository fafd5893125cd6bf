/** Shorter than anyone types two letters in; long enough to join a burst of events. */
const PAUSE = 5;

/**
 * Calls back with what stands in an input whenever it changes, and at once when something stands
 * there already. Waits for an input method to finish; a newer call aborts the one before.
 * @returns A function that asks again.
 */
export function onTyping(
  input: HTMLInputElement,
  ask: (query: string, signal: AbortSignal) => void,
): () => void {
  let controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    controller.abort();
    controller = new AbortController();
    ask(input.value, controller.signal);
  };
  const soon = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE);
  };
  input.addEventListener('input', soon);
  input.addEventListener('compositionend', soon);
  if (input.value !== '') run();
  return run;
}
