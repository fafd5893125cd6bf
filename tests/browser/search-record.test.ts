import { beforeAll, expect, test } from 'vitest';
import { getContent } from '../../src/edition/read.ts';
import { ui } from '../../src/interface/index.ts';
import { search } from '../../src/search/search.ts';
import { loadAll, readQueries } from '../search/engine.ts';
import { readSite } from './site.ts';

const page = readSite().open('/zoeken/?q=Irak');

/*
 * The page of results shows what the engine answers, to each query of the record: that this is what
 * the record wants is a test of the engine.
 */

/** What is shown of a query, once its results are complete. */
interface Shown {
  query: string;
  /** Where the first result leads to. */
  href: string | undefined;
  /** Words that it says occur nowhere. */
  absentWords: string[];
  excerpt: string | undefined;
  loose: boolean;
}

/** The links, the first excerpt and the words above the results. */
interface Raw {
  links: string[];
  excerpt: string;
  said: string;
}

const NOTHING: Raw = { links: [], excerpt: '', said: '' };

/** Runs in the page: types queries one after the other and reads what each shows. */
async function typeEach(queries: readonly string[]): Promise<Raw[]> {
  const input = document.querySelector<HTMLInputElement>('main input');
  const list = document.querySelector('ol[data-resultaten]');
  const summary = document.querySelector('[data-samenvatting]');
  if (!input || !list || !summary) throw new Error('Unexpected page without search');
  const complete = () =>
    new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        if (list.getAttribute('aria-busy') !== 'false') return;
        observer.disconnect();
        done();
      });
      observer.observe(list, { attributes: true });
    });
  const shown = [];
  for (const query of queries) {
    const completed = complete();
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await completed;
    const links = [...list.querySelectorAll(':scope > li > a:first-child')];
    shown.push({
      links: links.map((link) => link.getAttribute('href') ?? ''),
      excerpt: list.querySelector('li:first-child .zoek-citaat')?.textContent ?? '',
      said: summary.textContent,
    });
  }
  return shown;
}

function read(query: string, { links, excerpt, said }: Raw): Shown {
  const [lacks = ''] = /(?<=^|\. )“.*” sta(?:at|an) niet in deze leeseditie/u.exec(said) ?? [];
  return {
    query,
    href: links[0],
    excerpt: excerpt.replaceAll('\u00a0', ' '),
    loose: said.startsWith(ui.searchText.loosePhrase),
    // Each stands apart from the sentence, so that its signs turn no direction but its own.
    absentWords: [...lacks.matchAll(/“\u2068([^”]*)\u2069”/gu)].map(([, word = '']) => word),
  };
}

const loaded = loadAll(getContent());

/** What the engine answers, with everything loaded. */
function answerTo(query: string): Shown {
  const { results, absentWords = [], loose } = search(query, loaded);
  const [first] = results;
  return {
    query,
    href: first?.href,
    excerpt: first?.excerpt?.text,
    absentWords: [...absentWords],
    loose: loose !== undefined,
  };
}

/** What the page shows, as far as the engine speaks of it: pages of the site follow its results. */
const asAnswered = (shown: Shown, answer: Shown): Shown => ({
  ...shown,
  href: answer.href && shown.href,
  excerpt: answer.excerpt && shown.excerpt,
});

const queries = readQueries().map(({ query }) => query);

/** So many queries a test: none lasts long, on a machine that does other things too. */
const SHARE = 100;

const shares = Array.from({ length: Math.ceil(queries.length / SHARE) }, (_, index) =>
  queries.slice(index * SHARE, (index + 1) * SHARE),
).map((share) => ({ share, first: share[0], last: share.at(-1) }));

beforeAll(() => page().locator('ol[data-resultaten][aria-busy="false"]:not(:empty)').waitFor());

test.each(shares)('the page answers as the engine, from $first to $last', async ({ share }) => {
  const raw = await page().evaluate(typeEach, share);
  const answers = share.map(answerTo);
  const shown = answers.map((answer, index) =>
    asAnswered(read(answer.query, raw[index] ?? NOTHING), answer),
  );
  expect(shown).toEqual(answers);
});
