import { liveRegion } from '../dom/element.ts';

/** Long enough after the last key not to interrupt a screen reader that echoes what is typed. */
const PAUSE = 500;

/**
 * Makes a place that screen readers read from, and a function that says something there: once, if it
 * says the same again; nothing, at once, if it is empty.
 */
export function announcer(parent: Element): (text: string) => void {
  const place = liveRegion();
  parent.append(place);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        if (place.textContent !== text) place.textContent = text;
      },
      text ? PAUSE : 0,
    );
  };
}
