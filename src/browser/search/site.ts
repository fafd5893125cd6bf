import { loaded } from './load.ts';
import { contentTokens } from '../../search/language/content.ts';
import type { Result } from '../../search/result.ts';
import { printedId } from '../../kamerstuk/printed.ts';
import type { PapersData } from '../../search/model.ts';
import { paperResult } from '../../search/identity/results.ts';
import { stem } from '../../search/language/stem.ts';
import { tokenize } from '../../search/language/tokens.ts';

/** What we use of Pagefind's JavaScript API. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

const ADDRESS = '/pagefind/pagefind.js';
const MOST = 8;

let engine: Promise<Pagefind> | undefined;

/** Searches all pages of the site; loads Pagefind first, some 120 KB. */
export async function searchSite(query: string): Promise<Result[]> {
  engine ??= import(/* @vite-ignore */ ADDRESS) as Promise<Pagefind>;
  const words = contentTokens(query).map(({ word }) => word);
  const { results } = await (await engine).search(words.join(' '));
  const fragments = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return fragments
    .filter((fragment) => hasWords(fragment, words))
    .map((fragment) => siteResult(fragment, loaded.papers));
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
  anchors?: { id: string; location: number }[];
  locations?: number[];
}

/** A shorter word must occur as it is: too many others begin with it. */
const SHORTEST_START = 5;

/**
 * Whether a page has every word, inflected or at the beginning of another: Pagefind shortens a
 * word that it does not know until it finds something.
 */
export function hasWords({ content, meta }: Fragment, words: readonly string[]): boolean {
  const there = tokenize(`${meta.title ?? ''} ${content}`).flatMap(({ word, parts }) => [
    word,
    ...parts,
  ]);
  return words.every((word) =>
    there.some(
      (other) =>
        stem(other) === stem(word) || (word.length >= SHORTEST_START && other.startsWith(word)),
    ),
  );
}

/** A page as a result; that of a paper is the paper, that of a section its first paragraph. */
export function siteResult(fragment: Fragment, data?: PapersData): Result {
  const { url, excerpt, meta, anchors = [], locations = [] } = fragment;
  const paper = data?.papers.map(paperResult).find(({ href }) => href === url);
  if (paper) return { ...paper, excerpt: plainExcerpt(excerpt) };
  const [first = 0] = locations;
  const alinea = anchors.findLast(
    ({ id, location }) => id.startsWith('alinea-') && location <= first,
  );
  const kind = kindOf(url, alinea !== undefined);
  return {
    ...{ kind, kinds: [kind], part: '', countries: [], words: [], place: letterOf(url, data) },
    ...{ href: alinea ? `${url}#${alinea.id}` : url, title: meta.title ?? url },
    excerpt: plainExcerpt(excerpt),
  };
}

/** The letter that a page is of, when it must be told from others. */
function letterOf(url: string, { letters }: Pick<PapersData, 'letters'> = { letters: [] }): string {
  const letter = letters.length > 1 && letters.find(({ href }) => url.startsWith(href));
  return letter ? printedId(letter.id) : '';
}

function kindOf(url: string, isAlinea: boolean): Result['kind'] {
  if (isAlinea) return 'paragraaf';
  return /^\/missies\/[^/]+\/$/u.test(url) ? 'missie' : 'pagina';
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
