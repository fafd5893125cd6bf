import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ui } from '../../src/interface/index.ts';
import { faults, type Found, kindsOf, placeOf, readQueries, shares } from '../search/engine.ts';
import { readSite } from './site.ts';

const page = readSite().open('/zoeken/?q=Irak');

/** What the page shows of a query, once its results are complete. */
interface Shown {
  places: string[];
  /** Words that it says occur nowhere. */
  absentWords: string[];
  excerpt: string;
  loose: boolean;
}

/** The links, the first excerpt and the words above the results. */
interface Raw {
  links: string[];
  excerpt: string;
  said: string;
}

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

function read({ links, excerpt, said }: Raw): Shown {
  const [lacks = ''] = /(?<=^|\. )“.*” sta(?:at|an) niet in deze leeseditie/u.exec(said) ?? [];
  return {
    places: links.map(placeOf),
    excerpt: excerpt.replaceAll('\u00a0', ' '),
    loose: said.startsWith(ui.searchText.loosePhrase),
    // Each stands apart from the sentence, so that its signs turn no direction but its own.
    absentWords: [...lacks.matchAll(/“\u2068([^”]*)\u2069”/gu)].map(([, word = '']) => word),
  };
}

const queries = readQueries();
const found: Found[] = [];
const NOTHING: Shown = { places: [], absentWords: [], excerpt: '', loose: false };

/** Types the queries of a kind; each kind by itself, so that no limit of time covers them all. */
async function findAll(kind: string): Promise<Found[]> {
  const asked = queries.filter((query) => query.kind === kind);
  const texts = asked.map(({ query }) => query);
  const shown = (await page().evaluate(typeEach, texts)).map(read);
  return asked.map((wanted, index) => ({ wanted, ...(shown[index] ?? NOTHING) }));
}

beforeAll(() => page().locator('ol[data-resultaten][aria-busy="false"]:not(:empty)').waitFor());
afterAll(() => console.log(shares(found)));

describe.each(kindsOf(queries))('the record of queries, in a browser: %s', (kind) => {
  test('every query finds its place as soon as it must', async () => {
    found.push(...(await findAll(kind)));
    expect(faults(found, kind)).toEqual([]);
  });
});
