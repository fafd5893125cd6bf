import { loaded } from './load.ts';
import { contentTokens } from '../../search/language/content.ts';
import type { Result } from '../../search/result.ts';
import { type Fragment, hasWords, siteResult } from './site-result.ts';

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
