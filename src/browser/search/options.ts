import { counted, listed } from '../../dutch/count.ts';
import { unbroken } from '../../dutch/unbroken.ts';
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
      ? [option(first.more.href, ' zoek-passages', `${first.title}: ${first.more.text}`)]
      : [];
  const official = absent.map((id) =>
    option(officialUrl(id), '', `${unbroken(printedId(id))} op officielebekendmakingen.nl`),
  );
  // Where nothing is found, the page would not find more.
  const all = complete ? results.length > 0 : found.length > 0;
  const rest = `Alle resultaten voor “${shortened(query)}”`;
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
  const said = [
    absent.length > 0 ? `${listed(absent.map(printedId))} staat niet in deze editie.` : '',
    unknown === undefined ? '' : `${unknown} staat niet in deze editie.`,
    lacking.length > 0 && results.length > 0 ? lackingText(lacking) : '',
    suggestion === undefined ? '' : `Bedoelde u ${suggestion}?`,
  ].filter((text) => text !== '');
  if (said.length > 0) return unbroken(said.join(' '));
  return complete && results.length === 0 ? 'Niets gevonden.' : '';
}

/**
 * An answer in a sentence, for who hears the page.
 * @param count Number of options that the box offers.
 */
export function spoken(answer: Progress, count: number): string {
  const [first] = answer.results;
  return [
    messageFor(answer),
    count > 0 && `${counted(count, 'keuze', 'keuzes')}.`,
    first && `Eerste: ${first.title}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
