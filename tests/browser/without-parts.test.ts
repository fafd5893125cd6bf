import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { launch } from '../../scripts/browser.ts';
import { type Served, serveDist } from '../../scripts/serve.ts';

/*
 * A page that is open while the site is renewed asks for parts of the script that are there no more:
 * for all of them but the one that loads with the page, or for any one of them.
 */

/** What the first part cannot do without: it loads with the page. */
const STATIC = /\/(?:Base|laden)\.[^/]*$/u;

const SECTION = '/27925-651/missies/trainingsmissie/';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launch(), serveDist('dist')]);
});
afterAll(async () => {
  await Promise.all([browser.close(), served.close()]);
});

const withoutParts = (path: string, act: (page: Page) => Promise<void>) =>
  without((url) => !STATIC.test(url), path, act);

async function without(
  isCut: (url: string) => boolean,
  path: string,
  act: (page: Page) => Promise<void>,
) {
  const page = await browser.newPage({ baseURL: served.url });
  try {
    await page.route(/\.js$/u, (route) =>
      isCut(route.request().url()) ? route.fulfill({ status: 404 }) : route.continue(),
    );
    await page.goto(path);
    await act(page);
  } finally {
    await page.close();
  }
}

test('the number of a paragraph is a link to it', () =>
  withoutParts(SECTION, async (page) => {
    await page.locator('#alinea-37 .nummer').click();
    await page.waitForURL('**/trainingsmissie/#alinea-37');
  }));

test('a reference leads to its page', () =>
  withoutParts(SECTION, async (page) => {
    await page.locator('a[data-kamerstuk="27925-629"]').first().click();
    await page.waitForURL('**/kamerstukken/27925-629/');
  }));

test('what cites a section leads to its citations', () =>
  withoutParts(SECTION, async (page) => {
    await page.getByRole('link', { name: 'Citeer dit onderdeel' }).click();
    await page.waitForURL('**/citeren/#trainingsmissie');
  }));

test('the search box is a form, and its page says that it cannot search', () =>
  withoutParts(SECTION, async (page) => {
    await page.getByRole('searchbox').fill('genocide');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zoeken/?q=genocide');
    await page.getByRole('alert').filter({ hasText: 'Laad de pagina opnieuw' }).waitFor();
  }));

test('a button that copies says that it cannot', () =>
  withoutParts(`${SECTION}citeren/`, async (page) => {
    await page.locator('button[data-kopieer]').first().click();
    await page.getByRole('alert').filter({ hasText: 'Laad de pagina opnieuw' }).waitFor();
  }));

/** Every part of the script, and what is searched with when the letters do not have a word. */
const PARTS = [
  ...readdirSync('dist/_astro').filter((name) => name.endsWith('.js')),
  'pagefind/pagefind.js',
];

/** Where the searched word has results, or the page says that it cannot search. */
const ANSWERED = [
  '[data-resultaten] a',
  '[data-samenvatting]:has-text("lukt nu niet")',
  '.mislukt:not([hidden])',
  '.ongeladen',
].map((selector) => `${selector}:visible`);

test.concurrent.each(PARTS)(
  'without %s references, citations and search lead on, or say what is wrong',
  (part) =>
    without(
      (url) => url.endsWith(part),
      SECTION,
      async (page) => {
        await page.locator('a[data-kamerstuk="27925-629"]').first().click();
        await page.waitForURL('**/kamerstukken/27925-629/', { waitUntil: 'commit' });
        await page.goBack({ waitUntil: 'domcontentloaded' });
        await page.getByRole('link', { name: 'Citeer dit onderdeel' }).click();
        const cites = page.locator('main h1', { hasText: 'Citeer' });
        await page.locator('dialog[open]').or(cites).first().waitFor();
        await page.goto('/moties/', { waitUntil: 'domcontentloaded' });
        await page.locator('header [data-zoek] input').fill('genocide');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/zoeken/?q=genocide', { waitUntil: 'commit' });
        await page.locator(ANSWERED.join(', ')).first().waitFor();
      },
    ),
);
