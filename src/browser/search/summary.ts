import { unbroken } from '../../dutch/unbroken.ts';
import { ui } from '../../interface/index.ts';
import { officialUrl } from '../../kamerstuk/official.ts';
import { printedId } from '../../kamerstuk/printed.ts';
import { element } from '../dom/element.ts';
import type { Progress } from './ask.ts';
import { lackingText, resultsHref, shortened } from './render.ts';

type Said = (Node | string)[];

/**
 * What the page says above its results: how many there are, and what is not here.
 * @param count Number of results that the filters leave.
 */
export function summaryOf(query: string, answer: Progress, count: number): Said {
  const { absent, unknown, common, suggestion, complete } = answer;
  const meant = suggestion === undefined ? [] : ui.search.meant(queryLink(suggestion));
  if (absent.length > 0) return [...absent.flatMap(absentText), ...meant];
  if (unknown !== undefined) return [unbroken(ui.search.notHere([unknown]))];
  if (common) return [ui.searchPage.tooCommon(shortened(query))];
  if (!complete && count === 0) return [ui.searchPage.searching];
  const near = meant.length > 0 ? meant : nearText(answer, count);
  return [foundText(query, answer, count), ...near, ...motionsText(query, answer)];
}

const queryLink = (query: string): Node =>
  element('a', { href: resultsHref(query) }, unbroken(query));

const absentText = (id: string): Said => [
  unbroken(`${ui.search.notHere([`Kamerstuk ${printedId(id)}`])} `),
  element('a', { href: officialUrl(id) }, ui.searchPage.searchPublisher),
  '. ',
];

/** What was found; words that stand nowhere are no part of what was sought with success. */
function foundText(query: string, { lacking = [] }: Progress, count: number): string {
  return lacking.length > 0 && count > 0
    ? `${lackingText(lacking)} ${ui.searchPage.found(count)} `
    : `${ui.searchPage.found(count, shortened(query))} `;
}

/** Who asks for a motion that is not here may want to see those that are. */
const motionsText = (query: string, { lacking = [] }: Progress): Said =>
  lacking.length > 0 && /\bmotie/iu.test(query)
    ? [element('a', { href: '/moties/' }, ui.searchPage.allMotions), '.']
    : [];

function nearText({ nearest = [] }: Progress, count: number): Said {
  if (nearest.length === 0 || count > 0) return [];
  return [`${ui.searchPage.nearestWords} `, ...nearest.flatMap((word) => [queryLink(word), ' '])];
}
