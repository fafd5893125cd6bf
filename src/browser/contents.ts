/**
 * Keeps in sight, in the contents of a page, where one reads. On the page of a whole letter it also
 * marks the heading; there it takes over from the style sheet, which not every browser understands.
 */
export function followReading(contents: HTMLElement): void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  let current = contents.querySelector<HTMLElement>('[aria-current]');

  const update = () => {
    const read = links.findLast((link) => isPassed(document.querySelector(link.hash)));
    if (read === undefined || read === current) return;
    current?.removeAttribute('aria-current');
    read.setAttribute('aria-current', 'true');
    current = read;
    show(contents, read);
  };

  contents.dataset['volgt'] = '';
  contents.addEventListener('click', ({ target }) => fold(contents, target));
  if (current) show(contents, current);
  if (links.length > 0) addEventListener('scroll', update, { passive: true });
}

/** Folds contents that lie over the text, when a part is chosen from them. */
function fold(contents: HTMLElement, target: EventTarget | null): void {
  const details = contents.querySelector('details');
  if (details && target instanceof HTMLAnchorElement) details.open = false;
}

/** Does a heading stand in the upper quarter of the window, or above it? */
const isPassed = (heading: Element | null) =>
  heading !== null && heading.getBoundingClientRect().top < innerHeight / 4;

/** Scrolls the contents, not the page, so that a link stands in the middle of what one sees of them. */
function show(contents: HTMLElement, link: HTMLElement): void {
  contents.scrollTop = link.offsetTop - contents.clientHeight / 2;
}
