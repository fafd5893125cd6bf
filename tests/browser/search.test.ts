import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { requestsOf } from './browser.ts';
import { readSite } from './site.ts';

const RESULTS = 'ol[data-resultaten]';
const COMPLETE = `${RESULTS}[aria-busy="false"]:not(:empty)`;
const { at } = readSite();

const mainLinks = (page: Page): Promise<string[]> =>
  page
    .locator(`${RESULTS} > li > a:first-child`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Types a query where all results are shown, and waits until they are complete. */
async function results(page: Page, query: string): Promise<string[]> {
  await page.locator('main input').fill(query);
  await page.waitForFunction(
    ([query, list]) =>
      new URLSearchParams(location.search).get('q') === query &&
      document.querySelector(list)?.getAttribute('aria-busy') === 'false',
    [query, RESULTS] as const,
  );
  return mainLinks(page);
}

describe('the words at the end of a link', () => {
  const marked = (page: Page) =>
    page.evaluate(() =>
      [...(CSS.highlights.get('zoekwoord') ?? [])].map((range) => range.toString()),
    );

  test('are marked there, under an address fit to be cited, until they are cleared', () =>
    at('/zoeken/?q=kaderleden', async (page) => {
      await page.locator(COMPLETE).waitFor();
      const [href = ''] = (await mainLinks(page)).filter((link) => link.includes('/gereedheid/'));
      await page.locator(`${RESULTS} a[href="${href}"]`).first().click();
      await page.locator('.zoek-markering').waitFor();
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(href);
      expect(new URL(page.url()).search).toBe('');
      expect(new Set(await marked(page))).toContain('kaderleden');
      await page.keyboard.press('Escape');
      expect(await marked(page)).toEqual([]);
      expect(await page.locator('.zoek-markering').count()).toBe(0);
      const asked = requestsOf(page);
      await page.reload();
      expect((await asked()).filter((path) => path.includes('highlight'))).toEqual([]);
      expect(await page.locator('.zoek-markering').count()).toBe(0);
    }));

  test('leave the text as it is', () =>
    at('/zoeken/?q=doodstraf', async (page) => {
      await page.locator(COMPLETE).waitFor();
      const link = page.locator(`${RESULTS} a[href*="#alinea-"]`).first();
      const href = (await link.getAttribute('href')) ?? '';
      await page.goto(href);
      await page.locator('.zoek-markering').waitFor();
      expect(await page.locator('main mark').count()).toBe(0);
      expect(await page.locator(`${new URL(href, page.url()).hash}`).isVisible()).toBe(true);
    }));
});

test('a filter that is pressed keeps the focus', () =>
  at('/zoeken/?q=ontheemden', async (page) => {
    await page.locator(COMPLETE).waitFor();
    await page.locator('[data-filter="land=Irak"]').press('Enter');
    await page.waitForURL('**land=Irak');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-filter'));
    await expect.poll(focused).toBe('land=Irak');
  }));

describe('the page of results', () => {
  test('has an address for a query, with the form filled in', () =>
    at('/zoeken/?q=motie+Voordewind', async (page) => {
      await page.locator(COMPLETE).waitFor();
      expect(await page.locator('main input').inputValue()).toBe('motie Voordewind');
      expect((await mainLinks(page))[0]).toMatch(/^\/kamerstukken\//u);
    }));

  test('each result has one main link and a place', () =>
    at('/zoeken/?q=mensenrechten', async (page) => {
      await page.locator(COMPLETE).waitFor();
      const items = page.locator(`${RESULTS} > li`);
      expect(await page.locator(`${RESULTS} > li > a.zoek-titel`).count()).toBe(
        await items.count(),
      );
      expect(await items.first().textContent()).toMatch(/bladzijde \d+/u);
      expect(await page.locator(`${RESULTS} mark`).count()).toBeGreaterThan(0);
    }));

  test('back leads to the results that were left', () =>
    at('/zoeken/?q=Idlib', async (page) => {
      await page.locator(COMPLETE).waitFor();
      const before = await mainLinks(page);
      await page.locator(`${RESULTS} a`).first().click();
      await page.waitForURL('**/27925-651/**');
      await page.goBack();
      await page.locator(COMPLETE).waitFor();
      expect(await mainLinks(page)).toEqual(before);
    }));

  test('a filter narrows, stands in the address, and back undoes it', () =>
    at('/zoeken/?q=Syri%C3%AB', async (page) => {
      await page.locator(COMPLETE).waitFor();
      const all = (await mainLinks(page)).length;
      await page.locator('.zoek-filter', { hasText: 'Humanitaire hulp' }).click();
      await page.waitForURL('**deel=Humanitaire+hulp');
      await expect.poll(async () => (await mainLinks(page)).length).toBeLessThan(all);
      await page.goBack();
      await expect.poll(async () => (await mainLinks(page)).length).toBe(all);
    }));

  test('a slip is answered, with the word as it is spelt here', () =>
    at('/zoeken/?q=vluchtelignen', async (page) => {
      const link = page.locator('[data-samenvatting] a');
      await link.waitFor();
      expect((await link.textContent())?.toLowerCase()).toBe('vluchtelingen');
      await link.click();
      await page.waitForURL('**q=vluchtelingen');
    }));

  test('an empty answer says what can be found', () =>
    at('/zoeken/?q=xqzwvk', async (page) => {
      await page.locator('[data-hulp]').waitFor();
      await expect
        .poll(() => page.locator('[data-samenvatting]').textContent())
        .toContain('Geen resultaten');
    }));

  test('what the letter lacks is sought in the rest of the site', () =>
    at('/zoeken/?q=toegankelijkheid', async (page) => {
      await page.locator(COMPLETE).waitFor();
      expect(await mainLinks(page)).toContain('/verantwoording/');
    }));

  test('without a script it offers the letters and the registers', () =>
    at(
      '/zoeken/?q=Idlib',
      async (page) => {
        expect(await page.locator('main noscript').isVisible()).toBe(true);
        for (const href of ['/27925-651/', '/moties/', '/begrippen/', '/plaatsen/'])
          expect(await page.locator(`main a[href="${href}"]`).first().isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));

  test.each(['light', 'dark'] as const)('has no fault that axe sees, %s', (colorScheme) =>
    at(
      '/zoeken/?q=vluchtelignen',
      async (page) => {
        await page.locator(COMPLETE).waitFor();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
      },
      { colorScheme },
    ),
  );
});

describe('what is not here', () => {
  test('is complete at once when nothing is asked', () =>
    at('/zoeken/?q=', async (page) => {
      await expect.poll(() => page.locator(RESULTS).getAttribute('aria-busy')).toBe('false');
      expect(await mainLinks(page)).toEqual([]);
      expect(await page.locator('[data-hulp]').isVisible()).toBe(true);
    }));

  test.each([
    ['motie 999', 'Motie nr.\u00a0999 staat niet in deze leeseditie.'],
    ['nr. 999', 'Kamerstuk nr.\u00a0999 staat niet in deze leeseditie.'],
    ['27925-999', 'Kamerstuk 27\u00a0925, nr.\u00a0999 staat niet in deze leeseditie.'],
    ['Afghanistan', 'Geen resultaten'],
    ['wapenleveranties', 'Geen resultaten'],
    ['de', '“de” komt bijna overal voor.'],
    ['a', '“a” komt bijna overal voor.'],
    ['het', '“het” komt bijna overal voor.'],
  ])('%s: %s, with help and without noise', (query, text) =>
    at('/zoeken/', async (page) => {
      expect(await results(page, query)).toEqual([]);
      expect(await page.locator('[data-samenvatting]').textContent()).toContain(text);
      expect(await page.locator('[data-hulp]').isVisible()).toBe(true);
    }),
  );

  test.each(['Rutte', 'drones', 'corona', '<script>'])('%s gets no far-fetched word', (query) =>
    at('/zoeken/', async (page) => {
      expect(await results(page, query)).toEqual([]);
      expect(await page.locator('[data-samenvatting] a').count()).toBe(0);
    }),
  );
});

test('a very long query is repeated in short', () =>
  at('/zoeken/', async (page) => {
    await results(page, 'burgerslachtoffers in Irak en Syrië '.repeat(20).trim());
    const text = (await page.locator('[data-samenvatting]').textContent()) ?? '';
    expect(text.length).toBeLessThan(120);
    expect(text).toContain('…');
  }));

test('a page and a paragraph are found by number, and are there', () =>
  at('/zoeken/', async (page) => {
    for (const [query, href] of [
      ['blz 5', '/27925-651/#bladzijde-5'],
      ['alinea 47', '/27925-651/#alinea-47'],
    ] as const) {
      expect(await results(page, query)).toEqual([href]);
    }
    await page.locator(`${RESULTS} a`).first().click();
    await page.waitForURL('**/27925-651/#alinea-47');
    expect(await page.locator('#alinea-47').isVisible()).toBe(true);
  }));
