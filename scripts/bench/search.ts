import type { Browser, Page, Request } from 'playwright-core';
import { serveDist } from '../serve.ts';
import { launch } from '../browser.ts';
import { type Queries, readQueries, type Sought } from './queries.ts';
import { brotli } from './sizes.ts';

const INPUT = '[data-zoek] input';

/** What a page fetches from now on, weighed as a host sends it, and what goes to other hosts. */
function watch(page: Page, origin: string) {
  const seen = { bytes: 0, elsewhere: 0 };
  const pending = new Set<Promise<void>>();
  const weighed = async (request: Request) => {
    const body = await request.response().then((response) => response?.body());
    if (body) seen.bytes += brotli(body);
  };
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) {
      seen.elsewhere += 1;
      return;
    }
    const done = weighed(request).catch(() => undefined);
    pending.add(done);
    void done.then(() => pending.delete(done));
  });
  /** Waits until all that was begun has come, with what that asks for in turn. */
  const settled = async () => {
    while (pending.size > 0) await Promise.all(pending);
  };
  return { seen, settled };
}

/** Types a query in a fresh browser and weighs what was fetched until a result of a kind stands there. */
async function weigh(browser: Browser, origin: string, { query, kind }: Sought) {
  const page = await browser.newPage();
  await page.goto(`${origin}/verantwoording/`, { waitUntil: 'networkidle' });
  const { seen, settled } = watch(page, origin);
  await page.locator(INPUT).first().click();
  await page.keyboard.type(query);
  await page.locator('[data-zoek] [role="option"]', { hasText: kind }).first().waitFor();
  await settled();
  await page.close();
  return seen;
}

/** Milliseconds from the last key to the results on screen, when all is loaded: the median. */
async function latency(
  browser: Browser,
  origin: string,
  { first, then }: Pick<Queries, 'first' | 'then'>,
): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${origin}/zoeken/?${new URLSearchParams({ q: first })}`);
  await page.locator('ol[data-resultaten][aria-busy="false"] > li').first().waitFor();
  const times: number[] = [];
  for (const query of then) times.push(await page.evaluate(typeAndTime, query));
  await page.close();
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Runs in the page: sets a query and waits until the results have changed and are painted. */
async function typeAndTime(query: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('main [data-zoek] input');
  const list = document.querySelector('ol[data-resultaten]');
  if (!input || !list) throw new Error('Unexpected search page without box and results');
  const changed = new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      if (list.getAttribute('aria-busy') !== 'false' || list.children.length === 0) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(done));
    });
    observer.observe(list, { childList: true, attributes: true });
  });
  const start = performance.now();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await changed;
  return performance.now() - start;
}

/** Reads a built site in a browser. */
async function reading<T>(
  dist: string,
  act: (browser: Browser, url: string) => Promise<T>,
): Promise<T> {
  const [browser, { url, close }] = await Promise.all([launch(), serveDist(dist)]);
  try {
    return await act(browser, url);
  } finally {
    await browser.close();
    await close();
  }
}

/** Weighs in a real browser what search on the site in a folder fetches. */
export const weighSearch = (dist: string): Promise<Record<string, number>> =>
  reading(dist, async (browser, url) => {
    const queries = readQueries();
    const paper = await weigh(browser, url, queries.paper);
    const text = await weigh(browser, url, queries.text);
    return {
      'fetched until a paper or name is found, brotli': paper.bytes,
      'fetched until the first result from the text, brotli': text.bytes,
      'requests to other hosts': paper.elsewhere + text.elsewhere,
    };
  });

/** Weighs in a real browser what search on the site in a folder fetches until each of these is found. */
export const weighEach = (dist: string, sought: readonly Sought[]): Promise<number[]> =>
  reading(dist, async (browser, url) => {
    const bytes: number[] = [];
    for (const one of sought) bytes.push((await weigh(browser, url, one)).bytes);
    return bytes;
  });

/** Times search in a real browser on the site in a folder. */
export const timeSearch = (dist: string): Promise<Record<string, number>> =>
  reading(dist, async (browser, url) => ({
    'last keystroke to results on screen, warm': await latency(browser, url, readQueries()),
  }));

/** Where the results of a query lead that the site in a folder gives, best first. */
export const placesFound = (dist: string, query: string): Promise<string[]> =>
  reading(dist, async (browser, url) => {
    const page = await browser.newPage();
    await page.goto(`${url}/zoeken/?${new URLSearchParams({ q: query })}`);
    await page.locator('ol[data-resultaten][aria-busy="false"]').waitFor();
    return page
      .locator('ol[data-resultaten] > li > a:first-child')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  });
