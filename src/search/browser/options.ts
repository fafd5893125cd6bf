import type { Progress } from './ask.ts';
import {
  excerptElement,
  link,
  officialHref,
  resultHead,
  resultsHref,
  shortened,
} from './render.ts';

/** As many results as fit on a phone beside its keyboard; the page has all. */
const MOST = 6;

/** An answer as links in the box: the first results, and the way to all of them. */
export function optionsFor(query: string, { results, absent, exact, complete }: Progress) {
  const found = results.slice(0, MOST).map((result) => {
    const excerpt = result.excerpt ? [excerptElement(result.excerpt)] : [];
    return link(result.href, 'zoek-optie', ...resultHead(result), ...excerpt);
  });
  const [first] = results;
  const passages =
    exact === 'name' && first?.more && results.length < MOST
      ? [link(first.more.href, 'zoek-optie zoek-passages', `${first.title}: ${first.more.text}`)]
      : [];
  const official = absent.map((id) =>
    link(officialHref(id), 'zoek-optie', `${id} op officielebekendmakingen.nl`),
  );
  const all = complete || results.length > 0;
  return [
    ...found,
    ...passages,
    ...official,
    ...(all
      ? [
          link(
            resultsHref(query),
            'zoek-optie zoek-alle',
            `Alle resultaten voor “${shortened(query)}”`,
          ),
        ]
      : []),
  ];
}

/** What the box says above its results, when there is something to say. */
export function messageFor({ results, absent, unknown, suggestion, complete }: Progress): string {
  if (absent.length > 0) return `${absent.join(' en ')} staat niet in deze editie.`;
  if (unknown !== undefined) return `${unknown} staat niet in deze editie.`;
  if (suggestion !== undefined) return `Bedoelde u ${suggestion}?`;
  return complete && results.length === 0 ? 'Niets gevonden.' : '';
}

/** An answer in a sentence, for who hears the page. */
export function spoken(answer: Progress): string {
  const { results } = answer;
  const [first] = results;
  // What the box offers is a choice; the page has all results.
  const offered = Math.min(results.length, MOST);
  const count = offered === 1 ? '1 suggestie' : `${offered} suggesties`;
  return [messageFor(answer), `${count}.`, first && `Eerste: ${first.title}.`]
    .filter(Boolean)
    .join(' ');
}
