import { unbroken } from '../../dutch/unbroken.ts';
import { ui } from '../../interface/index.ts';
import { announcer } from './announce.ts';
import { type Progress, ask, isSaid } from './ask.ts';
import { filterGroups, isAsked, narrow } from './filters.ts';
import { remember } from './remember.ts';
import { element } from '../dom/element.ts';
import {
  absentWordsText,
  excerptElement,
  queryElement,
  resultHead,
  resultsHref,
  shortened,
} from './render.ts';
import { onTyping } from './typing.ts';
import type { Result } from '../../search/result.ts';
import { LONGEST } from '../../search/search.ts';
import { officialUrl } from '../../kamerstuk/official.ts';
import { printedId } from '../../kamerstuk/printed.ts';

/* The page of all results; its address has the query and the filters. */

const form = part<HTMLFormElement>('form');
const input = part<HTMLInputElement>('input');
const list = part<HTMLOListElement>('[data-resultaten]');
const summary = part<HTMLElement>('[data-samenvatting]');
const filters = part<HTMLElement>('[data-filters]');
const help = part<HTMLElement>('[data-hulp]');
const chosenText = part<HTMLElement>('[data-gekozen]');
/** Title of the page without a query. */
const { title: ownTitle } = document;
const say = announcer(form);

function part<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(`main ${selector}`);
  if (!found) throw new Error(`Unexpected page without ${selector}`);
  return found;
}

const params = () => new URLSearchParams(location.search);

function show(query: string, answer: Progress): void {
  const results = narrow(answer.results, params());
  list.replaceChildren(...results.map(resultItem));
  list.setAttribute('aria-busy', String(!answer.complete));
  showFilters(answer);
  summary.replaceChildren(...summaryOf(query, answer, results.length));
  help.hidden = results.length > 0 || !answer.complete;
  remember(query, results);
  say(isSaid(query, answer) ? summary.textContent.trim() : '');
}

/** Makes the filters anew; the one that was pressed keeps the focus. */
function showFilters({ results }: Progress): void {
  const focused = document.activeElement?.getAttribute('data-filter');
  filters.replaceChildren(...filterGroups(results, params(), choose));
  const buttons = [...filters.querySelectorAll('button')];
  const chosen = buttons.filter(({ ariaPressed }) => ariaPressed === 'true');
  chosenText.textContent = ui.searchPage.refinedBy(chosen.map(({ textContent }) => textContent));
  if (focused) (buttons.find(({ dataset }) => dataset['filter'] === focused) ?? input).focus();
}

function resultItem(result: Result): HTMLLIElement {
  const { href, title, excerpt, more } = result;
  const [, place] = resultHead(result);
  const main = element('a', { href, className: 'zoek-titel' }, unbroken(title));
  const item = element('li', {}, main, place);
  if (excerpt) item.append(excerptElement(excerpt));
  if (more) item.append(element('a', { href: more.href, className: 'zoek-meer' }, more.text));
  return item;
}

/** On an empty page what comes first waits so long (ms) for all of it: else the list would jump. */
const SOON = 300;
let waiting: ReturnType<typeof setTimeout> | undefined;

function showSoon(query: string, answer: Progress): void {
  clearTimeout(waiting);
  if (answer.complete || list.children.length > 0) show(query, answer);
  else waiting = setTimeout(() => show(query, answer), SOON);
}

/** Title of the page; signs that turn the direction of text would turn all that follows the query. */
const titleFor = (query: string): string =>
  query.trim() === ''
    ? ownTitle
    : ui.site.fullTitle(ui.searchPage.title(shortened(query).replaceAll(/\p{Bidi_Control}/gu, '')));

function run(query: string, typing: boolean, signal: AbortSignal): void {
  clearTimeout(waiting);
  document.title = titleFor(query);
  if (query.trim() === '') {
    for (const place of [list, filters, summary]) place.replaceChildren();
    say('');
    list.setAttribute('aria-busy', 'false');
    help.hidden = false;
    return;
  }
  list.setAttribute('aria-busy', 'true');
  ask(
    { query, typing, wide: true, among: (letter) => isAsked(letter, params()), signal },
    (answer) => showSoon(query, answer),
  ).catch(fail);
}

function fail(): void {
  clearTimeout(waiting);
  summary.textContent = ui.searchPage.failed;
  say(ui.searchPage.failed);
  list.setAttribute('aria-busy', 'false');
  help.hidden = false;
}

/** The address follows what is typed; a new query drops the filters of the one before. */
function follow(query: string): void {
  if (query !== (params().get('q') ?? ''))
    history.replaceState(null, '', query === '' ? '/zoeken/' : resultsHref(query));
}

function choose(param: string, value: string | undefined): void {
  const chosen = params();
  if (value === undefined) chosen.delete(param);
  else chosen.set(param, value);
  history.pushState(null, '', `/zoeken/?${chosen.toString()}`);
  again();
}

type Said = (Node | string)[];

/**
 * What the page says above its results: how many there are, and what is not here.
 * @param count Number of results that the filters leave.
 */
function summaryOf(query: string, answer: Progress, count: number): Said {
  const { absent, unknown, common, suggestion, complete } = answer;
  const meant = suggestion === undefined ? [] : ui.search.meant(queryLink(suggestion));
  if (absent.length > 0) return [...absent.flatMap(absentPaper), ...meant];
  if (unknown !== undefined) return [unbroken(ui.search.notHere([unknown]))];
  if (common) return [...ui.searchPage.tooCommon(queryElement(query))];
  if (!complete && count === 0) return [ui.searchPage.searching];
  const near = meant.length > 0 ? meant : nearText(answer, count);
  const loose = answer.loose ? [`${answer.loose} `] : [];
  const cut = query.length > LONGEST ? [`${ui.searchPage.cut(LONGEST)} `] : [];
  const via = answer.via !== undefined && count > 0 ? [` ${answer.via}`] : [];
  return [
    ...loose,
    ...cut,
    ...foundText(query, answer, count),
    ...near,
    ...motionsText(query, answer),
    ...via,
  ];
}

const queryLink = (query: string): Node =>
  element('a', { href: resultsHref(query) }, unbroken(query));

const absentPaper = (id: string): Said => [
  unbroken(`${ui.search.notHere([`Kamerstuk ${printedId(id)}`])} `),
  element('a', { href: officialUrl(id) }, ui.searchPage.searchPublisher),
  '. ',
];

/** Says how much was found; for the other words, if some occur nowhere. */
function foundText(query: string, { absentWords = [] }: Progress, count: number): Said {
  return absentWords.length > 0 && count > 0
    ? [`${absentWordsText(absentWords)} `, ...ui.searchPage.found<string>(count)]
    : ui.searchPage.found(count, queryElement(query));
}

/** Who asks for a motion that is not here may want to see those that are. */
const motionsText = (query: string, { absentWords = [] }: Progress): Said =>
  absentWords.length > 0 && /\bmotie/iu.test(query)
    ? [element('a', { href: '/moties/' }, ui.searchPage.allMotions), '.']
    : [];

function nearText({ nearest = [] }: Progress, count: number): Said {
  if (nearest.length === 0 || count > 0) return [];
  return [`${ui.searchPage.nearestWords} `, ...nearest.flatMap((word) => [queryLink(word), ' '])];
}

input.value = params().get('q') ?? input.value;
const { again } = onTyping(input, (query, typing, signal) => {
  follow(query);
  run(query, typing, signal);
});
// An address may ask for nothing: that answer is complete too.
if (input.value === '') again();
form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.pushState(null, '', location.href);
  again();
});
addEventListener('popstate', () => {
  input.value = params().get('q') ?? '';
  again();
});
