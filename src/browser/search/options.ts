import { unbroken } from '../../dutch/unbroken.ts';
import { ui } from '../../interface/index.ts';
import { officialUrl } from '../../kamerstuk/official.ts';
import { printedId } from '../../kamerstuk/printed.ts';
import { element } from '../dom/element.ts';
import type { Progress } from './ask.ts';
import { excerptElement, lackingText, resultHead, resultsHref, shortened } from './render.ts';

/** As many results as fit on a phone beside its keyboard; the page has all. */
const MOST = 6;

/** An answer as links in the box: the first results, and the way to all of them. */
export function optionsFor(query: string, { results, absent, exact, complete }: Progress) {
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
  const rest = ui.search.allResults(shortened(query));
  return [
    ...found,
    ...passages,
    ...official,
    ...(all ? [option(resultsHref(query), ' zoek-alle', rest)] : []),
  ];
}

const option = (href: string, className: string, ...children: (Node | string)[]) =>
  element('a', { href, className: `zoek-optie${className}` }, ...children);

/** What the box says above its results, when there is something to say. */
export function messageFor(answer: Progress): string {
  const { results, absent, unknown, lacking = [], suggestion, complete } = answer;
  const sought = unknown === undefined ? absent.map(printedId) : [unknown];
  const said = [
    sought.length > 0 ? ui.search.notHere(sought) : '',
    lacking.length > 0 && results.length > 0 ? lackingText(lacking) : '',
    suggestion === undefined ? '' : ui.search.meant(suggestion).join(''),
  ].filter((text) => text !== '');
  if (said.length > 0) return unbroken(said.join(' '));
  return complete && results.length === 0 ? ui.search.nothingFound : '';
}

/**
 * An answer in a sentence, for who hears the page.
 * @param count Number of options that the box offers.
 */
export function spoken(answer: Progress, count: number): string {
  const said = [
    messageFor(answer),
    count > 0 && ui.search.choices(count, answer.results[0]?.title),
  ];
  return said.filter(Boolean).join(' ');
}
