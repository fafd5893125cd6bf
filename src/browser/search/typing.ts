/** Shorter than anyone types two letters in; long enough to join a burst of events. */
const PAUSE = 5;

/** Receives the text of an input, whether it is being typed, and a signal to give up. */
export type Ask = (query: string, typing: boolean, signal: AbortSignal) => void;

/** What answers an input. */
interface Answering {
  /** Asks again for the text as it is. */
  again(): void;
  /** Gives up what is being asked. */
  stop(): void;
}

/**
 * Calls back whenever an input changes, and at once if it has text already. Waits
 * for an input method to finish; a newer call aborts the one before.
 */
export function onTyping(input: HTMLInputElement, ask: Ask): Answering {
  let controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    controller.abort();
  };
  const run = (typing: boolean) => {
    stop();
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
  return { again: () => run(false), stop };
}
