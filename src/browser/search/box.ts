import { ui } from '../../interface/index.ts';
import { element } from '../dom/element.ts';
import { announcer } from './announce.ts';
import { type Progress, ask, isSaid } from './ask.ts';
import { type Listbox, createListbox } from './listbox.ts';
import { load } from './load.ts';
import { remember } from './remember.ts';
import { type Ask, onTyping } from './typing.ts';
import { unbroken } from '../../dutch/unbroken.ts';
import { officialUrl } from '../../kamerstuk/official.ts';
import { printedId } from '../../kamerstuk/printed.ts';
import {
  absentWordsText,
  excerptElement,
  queryElement,
  resultHead,
  resultsHref,
} from './render.ts';

/** The page with all results answers in itself. */
const PAGE = '/zoeken/';

/** What that page does, once it is there; nothing on other pages. */
export const page = location.pathname === PAGE ? import('./page.ts') : undefined;

const opened = new WeakSet<HTMLInputElement>();

/** Turns a search input into a box that answers while the reader types; its form stays a form. */
export function openBox(input: HTMLInputElement): void {
  if (opened.has(input) || !input.form) return;
  opened.add(input);
  if (location.pathname !== PAGE) createBox(input, createPanel(input, input.form));
  load('papers', '').catch(() => undefined);
}

/** What opens under the input. */
interface Panel {
  element: HTMLElement;
  listbox: Listbox;
  isOpen(): boolean;
  close(): void;
  show(query: string, answer: Progress): void;
  fail(): void;
}

/** Of one or two letters, or words without meaning, it is not said that nothing is found. */
const hasAnswer = (query: string, answer: Progress): boolean =>
  answer.results.length + answer.absent.length > 0 ||
  answer.unknown !== undefined ||
  (answer.needsSite && query.trim().length > 2);

function createPanel(input: HTMLInputElement, form: HTMLFormElement): Panel {
  const listbox = createListbox(input, `${input.id}-lijst`);
  const message = element('p', { className: 'zoek-melding' });
  const panel = element('div', { className: 'zoek-paneel' }, message, listbox.list);
  const say = announcer(form);
  const toggle = (open: boolean) => {
    panel.hidden = !open;
    input.ariaExpanded = String(open);
    if (open) return;
    listbox.leave();
    say('');
  };
  const tell = (text: string) => {
    message.textContent = text;
    message.hidden = text === '';
  };
  // The focus stays in the input when a result is pressed, so that the panel stays for the click.
  panel.addEventListener('pointerdown', (event) => event.preventDefault());
  form.append(panel);
  toggle(false);
  return {
    element: panel,
    listbox,
    isOpen: () => !panel.hidden,
    close: () => toggle(false),
    show(query, answer) {
      const options = optionsFor(query, answer);
      const said = messageFor(answer);
      tell(said);
      listbox.show(options);
      // What is still looked for opens nothing: a list without options says nothing.
      toggle(hasAnswer(query, answer) && (options.length > 0 || said !== ''));
      remember(query, answer.results);
      say(!panel.hidden && isSaid(query, answer) ? spoken(answer, options) : '');
    },
    fail() {
      tell(ui.search.failed);
      toggle(true);
      say(ui.search.failed);
    },
  };
}

/** A result on this page loads nothing: its words are marked once the address has changed. */
async function followHere(): Promise<void> {
  const { arrive } = await import('./highlight-query.ts');
  arrive();
}

function createBox(input: HTMLInputElement, panel: Panel): void {
  Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list' });
  input.setAttribute('aria-controls', panel.listbox.list.id);
  const answer: Ask = (query, _, signal) => {
    panel.listbox.leave();
    if (query.trim() === '') panel.close();
    else
      ask({ query, typing: true, wide: false, signal }, (found) => panel.show(query, found)).catch(
        panel.fail,
      );
  };
  const { again, stop } = onTyping(input, answer);
  const close = () => {
    stop();
    panel.close();
  };
  panel.element.addEventListener('click', () => {
    close();
    void followHere();
  });
  input.addEventListener('keydown', (event) => onKey(event, panel, { open: again, close }));
  input.addEventListener('focus', again);
  input.addEventListener('blur', close);
}

/** Keys that move the caret, by which the reader is back in the input. */
const CARET = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

function onKey(
  event: KeyboardEvent,
  panel: Panel,
  act: Record<'open' | 'close', () => void>,
): void {
  const { key, isComposing } = event;
  const active = panel.listbox.active();
  if (isComposing) return;
  if (CARET.has(key)) {
    panel.listbox.leave();
    return;
  }
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (panel.isOpen()) panel.listbox.move(key === 'ArrowDown' ? 1 : -1);
    else act.open();
  } else if (key === 'Enter' && active && panel.isOpen()) active.click();
  else if (key === 'Escape' && panel.isOpen()) act.close();
  else return;
  event.preventDefault();
}

/** As many results as fit on a phone next to its keyboard; the page has all. */
const MOST = 6;

/** An answer as links in the box: the first results, and the way to all of them. */
function optionsFor(query: string, { results, absent, exact, complete }: Progress) {
  const found = results.slice(0, MOST).map((result) => {
    const excerpt = result.excerpt ? [excerptElement(result.excerpt)] : [];
    return option(result.href, '', ...resultHead(result), ...excerpt);
  });
  const [first] = results;
  const passages =
    exact === 'name' && first?.more && results.length < MOST
      ? [option(first.more.href, ' zoek-passages', `${first.more.text} · ${first.title}`)]
      : [];
  const official = absent.map((id) =>
    option(officialUrl(id), '', ui.search.atPublisher(unbroken(printedId(id)))),
  );
  // Where nothing is found, the page would not find more.
  const all = complete ? results.length > 0 : found.length > 0;
  const rest = ui.search.allResults(queryElement(query));
  return [
    ...found,
    ...passages,
    ...official,
    ...(all ? [option(resultsHref(query), ' zoek-alle', ...rest)] : []),
  ];
}

const option = (href: string, className: string, ...children: (Node | string)[]) =>
  element('a', { href, className: `zoek-optie${className}` }, ...children);

/** What the box says above its results, when there is something to say. */
function messageFor(answer: Progress): string {
  const { results, absent, unknown, absentWords = [], suggestion } = answer;
  const sought = unknown === undefined ? absent.map(printedId) : [unknown];
  const said = [
    answer.loose,
    answer.via,
    sought.length > 0 && ui.search.notHere(sought),
    absentWords.length > 0 && results.length > 0 && absentWordsText(absentWords),
    suggestion !== undefined && ui.search.meant(suggestion).join(''),
  ].filter(Boolean);
  return said.length > 0 ? unbroken(said.join(' ')) : (answer.help ?? '');
}

/** An answer in a sentence, for who hears the page; of what is not here, the link to it. */
function spoken(answer: Progress, [link]: readonly HTMLElement[]): string {
  const { results } = answer;
  const [first] = results;
  const said = first ? ui.search.firstOf(results.length, first.title) : link?.textContent;
  return [messageFor(answer), said].filter(Boolean).join(' ');
}
