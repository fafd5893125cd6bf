/** Scrolls the contents, not the page, so that a link stands in the middle of what one sees of them. */
export function centre(contents: HTMLElement, link: HTMLElement | null): void {
  const list = contents.querySelector('nav');
  if (link && list) list.scrollTop = link.offsetTop - list.clientHeight / 2;
}
