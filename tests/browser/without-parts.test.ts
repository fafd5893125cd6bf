import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { launch } from '../../scripts/browser.ts';
import { serveDist } from '../../scripts/serve.ts';

/*
 * A page that is open while the site is renewed asks for parts of the script that are there no more.
 * Each test cuts every part off but the one that loads with the page.
 */

/** What the first part cannot do without: it loads with the page. */
const STATIC = /\/(?:Base|laden)\.[^/]*$/u;

const SECTION = '/27925-651/missies/trainingsmissie/';

async function withoutParts(path: string, act: (page: Page) => Promise<void>) {
  const [browser, served] = await Promise.all([launch(), serveDist('dist')]);
  try {
    const page = await browser.newPage({ baseURL: served.url });
    await page.route('**/_astro/*.js', (route) =>
      STATIC.test(route.request().url()) ? route.continue() : route.fulfill({ status: 404 }),
    );
    await page.goto(path);
    await act(page);
  } finally {
    await Promise.all([browser.close(), served.close()]);
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
