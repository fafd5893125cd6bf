import type { Result } from '../result.ts';

/** What we use of Pagefind's JavaScript API. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}
interface Fragment {
  url: string;
  /** Text of the page around the words, with them in `<mark>`. */
  excerpt: string;
  meta: { title?: string };
  /** Every element of the page with an id, with the word before which it starts. */
  anchors?: { id: string; location: number }[];
  locations?: number[];
}

const ADDRESS = '/pagefind/pagefind.js';
const MOST = 8;

let engine: Promise<Pagefind> | undefined;

/** Searches all pages of the site; loads Pagefind first, some 120 KB. */
export async function searchSite(query: string): Promise<Result[]> {
  engine ??= import(/* @vite-ignore */ ADDRESS) as Promise<Pagefind>;
  const { results } = await (await engine).search(query);
  const fragments = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return fragments.map(pageResult);
}

function pageResult({ url, excerpt, meta, anchors = [], locations = [] }: Fragment): Result {
  const [first = 0] = locations;
  const alinea = anchors.findLast(
    ({ id, location }) => id.startsWith('alinea-') && location <= first,
  );
  return {
    ...{ kind: 'pagina', kinds: ['pagina'], part: '', countries: [], words: [] },
    ...{ href: alinea ? `${url}#${alinea.id}` : url, title: meta.title ?? url, place: '' },
    excerpt: plainExcerpt(excerpt),
  };
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
