import { centre } from './dom/centre.ts';
import { watch } from './place.ts';

/**
 * Keeps in sight, in the contents of a page, where one reads. On the page of a whole letter it also
 * marks the heading and names it where the contents are folded; there it takes over from the style
 * sheet, which not every browser understands.
 */
export function followReading(contents: HTMLElement): void {
  // A scroll and the first opening both ask for it.
  if ('volgt' in contents.dataset) return;
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]')];
  const here = contents.querySelector('[data-hier]');
  let current = contents.querySelector<HTMLElement>('nav [aria-current]');

  const update = () => {
    const read = jumpedTo(links) ?? links.findLast((link) => topOf(link) < innerHeight / 4);
    if (read === current) return;
    setSteps(contents, links, read);
    if (read === undefined) return;
    current?.removeAttribute('aria-current');
    read.setAttribute('aria-current', 'true');
    if (here) here.textContent = ` · ${read.textContent.trim()}`;
    current = read;
    centre(contents, read);
  };

  watch();
  contents.dataset['volgt'] = '';
  contents.addEventListener('click', ({ target }) => fold(contents, target));
  contents.addEventListener('toggle', () => centre(contents, current), { capture: true });
  centre(contents, current);
  if (links.length === 0) return;
  addEventListener('scroll', update, { passive: true });
  update();
}

/** Sets the links to the next and previous heading by the one that is read, if any. */
function setSteps(
  contents: HTMLElement,
  links: readonly HTMLAnchorElement[],
  read: HTMLAnchorElement | undefined,
): void {
  const at = read === undefined ? -1 : links.indexOf(read);
  for (const [rel, to] of [
    ['prev', links[at - 1]],
    ['next', links[at + 1]],
  ] as const) {
    const step = contents.querySelector<HTMLAnchorElement>(`[rel='${rel}']`);
    if (!step) continue;
    step.hidden = to === undefined;
    if (to) step.href = to.href;
  }
}

/** Folds contents that lie over the text, when a part is chosen from them. */
function fold(contents: HTMLElement, target: EventTarget | null): void {
  const details = contents.querySelector('details');
  if (details && target instanceof HTMLAnchorElement) details.open = false;
}

/** Where the heading of a link stands in the window (px from its top). */
const topOf = ({ hash }: HTMLAnchorElement): number =>
  document.getElementById(hash.slice(1))?.getBoundingClientRect().top ?? Infinity;

/** The heading that the address names, while it stands where the jump has set it: the next may be near. */
function jumpedTo(links: readonly HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  const link = links.find(({ hash }) => hash === location.hash);
  const top = link ? topOf(link) : -1;
  return top >= 0 && top < innerHeight / 4 ? link : undefined;
}
