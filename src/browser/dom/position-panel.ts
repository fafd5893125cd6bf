/** Distance that panels keep to the edges of the window (px). */
const EDGE = 6;

/**
 * Puts a panel of the top layer under a piece of the page, or above it where there is more room,
 * inside the window, also when the piece is not; where neither side has room, it gets lower and
 * scrolls. Its place scrolls with the page. The style sheet reads it from `--x`, `--y` and
 * `--room`: the security policy leaves no style attributes.
 * @param gap Distance to the piece (px).
 */
export function placeBy(panel: HTMLElement, piece: DOMRect, gap = 6): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const top = Math.min(Math.max(piece.top, 0), clientHeight);
  const bottom = Math.min(Math.max(piece.bottom, 0), clientHeight);
  const [over, under] = [top - gap - EDGE, clientHeight - bottom - gap - EDGE];
  const below = panel.offsetHeight <= under || under >= over;
  panel.style.setProperty('--room', `${below ? under : over}px`);
  const y = below ? bottom + gap : top - gap - panel.offsetHeight;
  const x = Math.max(EDGE, Math.min(piece.left, clientWidth - panel.offsetWidth - EDGE));
  panel.style.setProperty('--x', `${x + window.scrollX}px`);
  panel.style.setProperty('--y', `${y + window.scrollY}px`);
}
