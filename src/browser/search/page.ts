import { unbroken } from '../../dutch/unbroken.ts';
import { ui } from '../../interface/index.ts';
import { announcer } from './announce.ts';
import { ask, type Progress } from './ask.ts';
import { filterGroups, narrow } from './filters.ts';
import { remember } from './remember.ts';
import { element } from '../dom/element.ts';
import { excerptElement, resultHead, resultsHref } from './render.ts';
import { summaryOf } from './summary.ts';
import { onTyping } from './typing.ts';
import type { Result } from '../../search/result.ts';

/* The page of all results: what is sought and how it is narrowed stand in its address. */

const form = part<HTMLFormElement>('form');
const input = part<HTMLInputElement>('input');
const list = part<HTMLOListElement>('[data-resultaten]');
const summary = part<HTMLElement>('[data-samenvatting]');
const filters = part<HTMLElement>('[data-filters]');
const help = part<HTMLElement>('[data-hulp]');
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
  // The beginning of a word is no question yet.
  if (answer.complete && query.trim().length > 2) say(summary.textContent);
}

/** Makes the filters anew; the one that was pressed keeps the focus. */
function showFilters({ results }: Progress): void {
  const focused = document.activeElement?.getAttribute('data-filter');
  filters.replaceChildren(...filterGroups(results, params(), choose));
  const buttons = [...filters.querySelectorAll('button')];
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

function run(query: string, typing: boolean, signal: AbortSignal): void {
  clearTimeout(waiting);
  if (query.trim() === '') {
    for (const place of [list, filters, summary]) place.replaceChildren();
    list.setAttribute('aria-busy', 'false');
    help.hidden = false;
    return;
  }
  list.setAttribute('aria-busy', 'true');
  ask({ query, typing, wide: true, signal }, (answer) => showSoon(query, answer)).catch(fail);
}

function fail(): void {
  clearTimeout(waiting);
  summary.textContent = ui.searchPage.failed;
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
