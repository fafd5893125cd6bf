const GAP = 6;

/**
 * Puts a panel of the top layer under a piece of the page, or above it where there is more room,
 * inside the window, also when the piece is not. Its place scrolls with the page. The style sheet reads it from
 * `--x` and `--y`: the security policy leaves no style attributes.
 */
export function placeBy(panel: HTMLElement, piece: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = panel;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = piece.bottom + GAP;
  const above = piece.top - GAP - height;
  const beside = below + height > clientHeight && above > 0 ? above : below;
  const away = piece.bottom < 0 || piece.top > clientHeight;
  const top = away ? Math.max(GAP, Math.min(beside, clientHeight - height - GAP)) : beside;
  const left = Math.max(GAP, Math.min(piece.left, clientWidth - width - GAP));
  panel.style.setProperty('--x', `${left + window.scrollX}px`);
  panel.style.setProperty('--y', `${top + window.scrollY}px`);
}
