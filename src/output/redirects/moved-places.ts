import type { Verhuisd } from '../../schemas/register/verhuisd.ts';
import { ui } from '../../interface/index.ts';
import { ContentError } from '../../problem/problem.ts';
import { movesFile } from '../../addresses/moves.ts';
import { fragmentPart, pagePart, successorOf } from '../../addresses/successor.ts';

/**
 * Keeps the places of a page that moved: an empty element with the old fragment stands where its
 * successor starts. What went to another page, where no host can lead a fragment, leaves a line
 * that shows only to who comes for it. @throws ContentError when a place can't be kept.
 */
export function keepMovedPlaces(html: string, page: string, moves: Verhuisd): string {
  // A page that moved itself only leads on, its places along.
  if (moves.some(({ from }) => from === page)) return html;
  return moves
    .filter(({ from }) => pagePart(from) === page && fragmentPart(from) !== undefined)
    .reduce((kept, { from }) => keepPlace(kept, from, successorOf(from, moves)), html);
}

function keepPlace(html: string, from: string, to: string): string {
  const id = fragmentPart(from) ?? '';
  if (startOf(id, html)) throw wrong(`${from}, expected a place that the page has no more`);
  if (pagePart(to) !== pagePart(from)) return insert(html, MAIN, signpost(id, to));
  const place = startOf(fragmentPart(to) ?? MAIN, html);
  if (!place) throw wrong(`${from} to ${to}, expected a place that the page has`);
  if (NO_PHRASING.test(place.tag)) throw wrong(`${from} into <${place.tag}>, expected a heading`);
  return insert(html, fragmentPart(to) ?? MAIN, `<span id="${id}" data-redactie></span>`);
}

/** Id of what holds the contents of a page. */
const MAIN = 'inhoud';

/** Elements that can't hold a place of their own. */
const NO_PHRASING = /^(?:ul|ol|dl|table|thead|tbody|tr|select|input|img|br|hr)$/u;

function signpost(id: string, to: string): string {
  const words = ui.site.placeMoved(`<a href="${to}">${to}</a>`).join('');
  return `<p class="verhuisd" id="${id}" data-redactie>${words}</p>`;
}

/** The start tag that has an id. */
function startOf(id: string, html: string): { tag: string; end: number } | undefined {
  const start = new RegExp(`<([a-z][a-z0-9]*)\\b[^>]*\\sid="${escaped(id)}"[^>]*>`, 'u').exec(html);
  return start ? { tag: start[1] ?? '', end: start.index + start[0].length } : undefined;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

function insert(html: string, id: string, element: string): string {
  const end = startOf(id, html)?.end ?? 0;
  return html.slice(0, end) + element + html.slice(end);
}

function wrong(what: string): ContentError {
  const message = `Unexpected move from ${what}`;
  return new ContentError([{ file: movesFile(), message }]);
}
