import { unbroken } from '../../dutch/unbroken.ts';
import { ui } from '../../interface/index.ts';
import { element } from '../dom/element.ts';
import type { Excerpt, Result } from '../../search/result.ts';

/** Characters of a query that fit on a line of a phone. */
const QUERY = 40;

/** Kind, title and place of a result, in the box and on the page. */
export function resultHead({ kind, kinds: all, title, place }: Result): [Node, Node] {
  const head = element('span', { className: 'zoek-titel' }, unbroken(title));
  const others = all
    .filter((other) => other !== kind)
    .map((other) => ui.search.kinds[other].toLowerCase());
  const line = [[ui.search.kinds[kind], ...others].join(', '), place].filter(Boolean).join(' · ');
  return [head, element('span', { className: 'zoek-plaats' }, unbroken(line))];
}

/** An excerpt with its words marked. */
export function excerptElement({ text: words, marks }: Excerpt): HTMLElement {
  const made = element('span', { className: 'zoek-citaat' });
  const text = unbroken(words);
  let from = 0;
  for (const { start, end } of marks) {
    made.append(text.slice(from, start), element('mark', {}, text.slice(start, end)));
    from = end;
  }
  made.append(text.slice(from));
  return made;
}

/** Says that words occur nowhere, so that the results answer the other words only. */
export const absentWordsText = (words: readonly string[]): string =>
  ui.search.notHere(words.map((word) => `“\u2068${word}\u2069”`));

/** A query in a sentence, apart from it: signs that turn the direction of text end with it. */
export const queryElement = (query: string): HTMLElement => element('bdi', {}, shortened(query));

/** A query as it is repeated to the reader: one line of it. */
export function shortened(query: string): string {
  const text = query.trim().replace(/\s+/gu, ' ');
  return text.length > QUERY ? `${text.slice(0, QUERY).trimEnd()}…` : text;
}

/** Address of the page with all results of a query. */
export const resultsHref = (query: string): string => `/zoeken/?q=${encodeURIComponent(query)}`;
