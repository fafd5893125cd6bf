import { loaded } from './load.ts';
import { askServer, searchAddress } from './server.ts';
import { contentTokens } from '../../search/language/content.ts';
import type { Result } from '../../search/result.ts';
import { letterHref } from '../../addresses/address.ts';
import { printedId } from '../../kamerstuk/printed.ts';
import type { PapersData } from '../../search/model.ts';
import { paperResult } from '../../search/identity/results.ts';
import { stem } from '../../search/language/stem.ts';
import { tokenize } from '../../search/language/tokens.ts';

/** What we use of Pagefind's JavaScript API. */
interface Pagefind {
  mergeIndex(folder: string): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

const MOST = 8;

let engine: Promise<Pagefind> | undefined;

/** What is loaded with the texts, which a page of the site is searched after. */
interface Tools {
  /** Whether words of one stem may be forms of one word. */
  isForm: (word: string, other: string) => boolean;
  /** Writes a letter's number and date. */
  letterName: (id: string, date: string | undefined) => string;
}

/**
 * Searches what is not loaded: on the server that the edition names, if it names one and that can be
 * reached, or else in all pages of the site.
 * @param folders Those of Pagefind's indexes.
 */
export async function searchSite(
  query: string,
  tools: Tools,
  folders: readonly string[],
): Promise<Result[]> {
  const pages = () => searchPages(query, tools, folders);
  const address = searchAddress();
  const found =
    address === undefined ? await pages() : await askServer(address, query).catch(pages);
  return found.filter(({ href }) => !loaded.searched?.has(href.split('/')[1] ?? ''));
}

/** Searches all pages of the site; loads Pagefind first, some 120 KB. */
async function searchPages(
  query: string,
  tools: Tools,
  folders: readonly string[],
): Promise<Result[]> {
  engine ??= loadEngine(folders);
  const words = contentTokens(query).map(({ word }) => word);
  const { results } = await (await engine).search(words.join(' '));
  const fragments = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return fragments
    .filter((fragment) => hasWords(fragment, words, tools.isForm))
    .flatMap((fragment) => siteResults(fragment, tools, loaded.papers));
}

/** Loads Pagefind, with the indexes of all letters. */
async function loadEngine([first = '', ...others]: readonly string[]): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ `/${first}pagefind.js`)) as Pagefind;
  for (const folder of others) await engine.mergeIndex(`${location.origin}/${folder}`);
  return engine;
}

/** A page as Pagefind finds it. */
export interface Fragment {
  url: string;
  /** All text of the page. */
  content: string;
  /** Text of the page around the words, with them in `<mark>`. */
  excerpt: string;
  meta: { title?: string };
  /** Every element of the page with an id, with the word before which it starts. */
  anchors?: Anchor[];
  /** Where words of the query stand, by the number of the word on the page, and what each is worth. */
  weighted_locations?: { location: number; balanced_score: number }[];
  /** The page divided by its headings that have an id: where words of the query stand under one. */
  sub_results?: { anchor?: Pick<Anchor, 'id'>; excerpt: string }[];
}

/** An element with an id. */
interface Anchor {
  /** Its name: `h3`, `div`. */
  element: string;
  id: string;
  text?: string;
  location: number;
}

/** How many paragraphs of one page are results: others are on the same page. */
const PLACES = 3;

/** A shorter word must occur as it is: too many others begin with it. */
const SHORTEST_START = 5;

/**
 * Whether a page has every word, inflected or at the beginning of another: Pagefind shortens a
 * word that it does not know until it finds something.
 */
export function hasWords(
  { content, meta }: Fragment,
  words: readonly string[],
  isForm: Tools['isForm'],
): boolean {
  const there = tokenize(`${meta.title ?? ''} ${content}`).flatMap(({ word, parts }) => [
    word,
    ...parts,
  ]);
  return words.every((word) =>
    there.some(
      (other) =>
        (stem(other) === stem(word) && isForm(word, other)) ||
        (word.length >= SHORTEST_START && other.startsWith(word)),
    ),
  );
}

/** A page as results: that of a paper is the paper, that of a letter its best paragraphs. */
export function siteResults(
  fragment: Fragment,
  { letterName }: Pick<Tools, 'letterName'>,
  data?: PapersData,
): Result[] {
  const { url, excerpt, meta } = fragment;
  const paper = data?.papers.map(paperResult).find(({ href }) => href === url);
  if (paper) return [{ ...paper, excerpt: plainExcerpt(excerpt) }];
  const result = {
    ...{ part: '', countries: [], words: [], place: letterOf(url, letterName, data) },
    ...{ href: url, title: meta.title ?? url, excerpt: plainExcerpt(excerpt) },
  };
  const places = bestPlaces(fragment);
  if (places.length === 0) return [{ ...result, ...kindOf(url) }];
  return places.map(({ alinea, heading, excerpt: own }) => ({
    ...result,
    ...{ kind: 'paragraaf', kinds: ['paragraaf'], href: `${url}#${alinea}` },
    ...(heading === undefined ? {} : { title: heading }),
    excerpt: plainExcerpt(own ?? excerpt),
  }));
}

/** A paragraph that has words of the query. */
interface Place {
  /** Its fragment: `alinea-47`. */
  alinea: string;
  /** The heading over it, and the text under that around the words. */
  heading: string | undefined;
  excerpt: string | undefined;
}

/** The paragraphs of a page with the best words of the query, one a heading. */
function bestPlaces({
  anchors = [],
  weighted_locations = [],
  sub_results = [],
}: Fragment): Place[] {
  const before = (is: RegExp, by: (anchor: Anchor) => string, location: number) =>
    anchors.findLast((anchor) => is.test(by(anchor)) && anchor.location <= location);
  const worth = new Map<Anchor, number>();
  for (const { location, balanced_score } of weighted_locations) {
    const alinea = before(/^alinea-\d+$/u, ({ id }) => id, location);
    if (alinea) worth.set(alinea, (worth.get(alinea) ?? 0) + balanced_score);
  }
  const places = [...worth]
    .sort(([, a], [, b]) => b - a)
    .map(([{ id, location }]) => {
      const heading = before(/^h[2-6]$/u, ({ element }) => element, location);
      const under = sub_results.find(({ anchor }) => anchor && anchor.id === heading?.id);
      return { alinea: id, heading: heading?.text, excerpt: under?.excerpt };
    });
  const first = new Map(places.toReversed().map((place) => [place.heading, place]));
  return places.filter((place) => first.get(place.heading) === place).slice(0, PLACES);
}

/** The letter that a page is of, when it must be told from others. */
function letterOf(
  url: string,
  letterName: Tools['letterName'],
  { letters }: Pick<PapersData, 'letters'> = { letters: [] },
): string {
  const letter = letters.length > 1 && letters.find(({ id }) => url.startsWith(letterHref(id)));
  return letter ? letterName(printedId(letter.id), letter.date) : '';
}

function kindOf(url: string): Pick<Result, 'kind' | 'kinds'> {
  const kind = /^\/missies\/[^/]+\/$/u.test(url) ? 'missie' : 'pagina';
  return { kind, kinds: [kind] };
}

/** Pagefind marks words with tags; entities in it are its own. */
function plainExcerpt(html: string): Result['excerpt'] {
  const parts = html.split(/<\/?mark>/u).map(unescape);
  const marks = [];
  let text = '';
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, marks };
}

function unescape(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
