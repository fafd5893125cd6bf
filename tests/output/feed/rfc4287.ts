import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** A day and time as RFC 3339 has it, which RFC 4287 asks (3.3). */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;

/** How many of each element a feed or an entry may have (4.1.1, 4.1.2); of all others any number. */
const ONE = ['id', 'title', 'updated'] as const;
const AT_MOST_ONE = { feed: ['generator', 'icon', 'logo', 'rights', 'subtitle'] } as const;
const AT_MOST_ONE_ENTRY = ['content', 'published', 'rights', 'source', 'summary'] as const;
const KNOWN = ['author', 'category', 'contributor', 'link', 'entry'];

const elementsOf = ({ children }: Element): Element[] =>
  children.filter((child) => child.type === 'element');

const named = (element: Element, name: string): Element[] =>
  elementsOf(element).filter((child) => child.name === name);

const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

const textsOf = (element: Element, name: string): string[] => named(element, name).map(textOf);

/** What a feed breaks of the rules of Atom (RFC 4287), a sentence each; in whatever order its elements are. */
export function feedFaults(xml: string): string[] {
  const feed = fromXml(xml).children.find((child) => child.type === 'element');
  if (feed?.name !== 'feed' || feed.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom')
    return ['no feed of Atom'];
  const entries = named(feed, 'entry');
  const ids = [feed, ...entries].flatMap((element) => textsOf(element, 'id'));
  return [
    ...commonFaults(feed, 'feed', [...AT_MOST_ONE.feed]),
    ...entries.flatMap((entry) => [
      ...commonFaults(entry, 'entry', [...AT_MOST_ONE_ENTRY]),
      ...(hasAuthor(entry) || hasAuthor(feed) ? [] : ['entry: no author, nor has the feed']),
      ...(named(entry, 'content').length > 0 || linksOf(entry, 'alternate').length > 0
        ? []
        : ['entry: neither content nor an alternate']),
    ]),
    ...(linksOf(feed, 'self').length === 1 ? [] : ['feed: not one link to itself']),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`),
  ];
}

/** What holds of a feed and an entry alike. */
function commonFaults(element: Element, where: string, once: readonly string[]): string[] {
  const known = [...ONE, ...once, ...KNOWN];
  const alternates = linksOf(element, 'alternate').map(
    ({ attributes: { type, hreflang } }) => `${type ?? ''} ${hreflang ?? ''}`,
  );
  return [
    ...ONE.filter((name) => named(element, name).length !== 1).map((name) => `not one ${name}`),
    ...once
      .filter((name) => named(element, name).length > 1)
      .map((name) => `more than one ${name}`),
    ...elementsOf(element).flatMap(({ name }) => (known.includes(name) ? [] : [`unknown ${name}`])),
    ...textsOf(element, 'id')
      .filter((id) => !URL.canParse(id))
      .map((id) => `id is no IRI: ${id}`),
    ...['updated', 'published']
      .flatMap((name) => textsOf(element, name))
      .filter((time) => !TIME.test(time) || Number.isNaN(Date.parse(time)))
      .map((time) => `no time: ${time}`),
    ...named(element, 'link').flatMap(({ attributes: { href } }) =>
      href && URL.canParse(href) ? [] : ['link without an address'],
    ),
    ...(new Set(alternates).size === alternates.length ? [] : ['two alternates of a type']),
    ...named(element, 'category').flatMap(({ attributes: { term } }) =>
      term ? [] : ['category without a term'],
    ),
    ...named(element, 'author').flatMap((author) =>
      named(author, 'name').length === 1 ? [] : ['author: not one name'],
    ),
  ].map((fault) => `${where}: ${fault}`);
}

const hasAuthor = (element: Element): boolean => named(element, 'author').length > 0;

/** Links of a kind; one that names none is an alternate (4.2.7.2). */
const linksOf = (element: Element, rel: string): Element[] =>
  named(element, 'link').filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === rel);
