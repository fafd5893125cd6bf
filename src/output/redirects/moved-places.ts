import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { fragmentPart, pagePart, successorOf } from '../../addresses/successor.ts';
import { ui } from '../../interface/index.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Verhuisd } from '../../schemas/register/verhuisd.ts';

/**
 * Keeps the places of a page that moved: an empty element with the old fragment stands where its
 * successor starts. What went to another page, where no host can lead a fragment, leaves a line
 * that shows only to who comes for it. A place that can't be kept is left out.
 */
export function keepMovedPlaces(html: string, page: string, moves: Verhuisd): string {
  // A page that moved itself is a redirect, which keeps the fragment.
  if (moves.some(({ from }) => from === page)) return html;
  return moves
    .filter(({ from }) => pagePart(from) === page && fragmentPart(from) !== undefined)
    .reduce((kept, { from }) => keepPlace(kept, from, successorOf(from, moves)), html);
}

function keepPlace(html: string, from: string, to: string): string {
  if (placeFault(html, from, to)) return html;
  const id = fragmentPart(from) ?? '';
  return pagePart(to) === pagePart(from)
    ? insert(html, fragmentPart(to) ?? MAIN, h('span', { id, dataRedactie: true }))
    : insert(html, MAIN, signpost(id, to));
}

/** What is wrong with a move, and in which of its fields. */
export type MoveFault = Pick<Problem, 'message' | 'remedy'> & { field: 'from' | 'to' };

/** Why the HTML of a page can't keep a place that moved; undefined when it can. */
export function placeFault(html: string, from: string, to: string): MoveFault | undefined {
  if (hasPlace(html, fragmentPart(from))) {
    const message = `Unexpected ${from}, expected a place that the page has no more`;
    return { field: 'from', message, remedy: 'Take the move out: the place is still there.' };
  }
  if (pagePart(to) !== pagePart(from)) return undefined;
  const place = startOf(fragmentPart(to) ?? MAIN, html);
  if (place === undefined) {
    const message = `Unexpected ${to}, expected a place that the page has`;
    return { field: 'to', message, remedy: 'Correct it, or give the page without a place.' };
  }
  if (!NO_PHRASING.test(place.tag)) return undefined;
  const message = `Unexpected ${to}, expected a heading or an entry, as <${place.tag}> holds no place`;
  return { field: 'to', message, remedy: 'Give a place that stands before it, or in it.' };
}

/** Whether the HTML of a page has a place; every page has its top. */
export const hasPlace = (html: string, id: string | undefined): boolean =>
  id === undefined || startOf(id, html) !== undefined;

/** Id of what holds the contents of a page. */
const MAIN = 'inhoud';

/** Elements that can't hold a place of their own. */
const NO_PHRASING = /^(?:ul|ol|dl|table|thead|tbody|tr|select|input|img|br|hr)$/u;

const signpost = (id: string, to: string): Element =>
  h(
    'p',
    { className: 'verhuisd', id, dataRedactie: true },
    ...ui.site.placeMoved(h('a', { href: to }, to)),
  );

/** The start tag that has an id: its name, and where it ends in the HTML. */
function startOf(id: string, html: string): { tag: string; end: number } | undefined {
  const element = select(`[id=${JSON.stringify(id)}]`, fromHtml(html, { verbose: true }));
  const end = element?.data?.position?.opening?.end.offset;
  return element && end !== undefined ? { tag: element.tagName, end } : undefined;
}

/** Sets an element at the start of the one that has an id; all else stays to the byte. */
function insert(html: string, id: string, element: Element): string {
  const end = startOf(id, html)?.end ?? 0;
  return html.slice(0, end) + toHtml(element) + html.slice(end);
}
