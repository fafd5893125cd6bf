import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readSite } from './site.ts';

const { at } = readSite();
const PHONE = { viewport: { width: 360, height: 740 } };
const current = (page: Page) => page.locator('.contents [aria-current]');

/** Whether the current item is inside what one sees of the contents. */
const inSight = (page: Page) =>
  current(page).evaluate((item) => {
    const list = item.closest('nav')?.getBoundingClientRect();
    const { top, bottom } = item.getBoundingClientRect();
    return list !== undefined && top >= list.top && bottom <= Math.min(list.bottom, innerHeight);
  });

test('folded on a phone, the contents name the part that one reads', () =>
  at(
    '/27925-651/missies/risicos/',
    async (page) => {
      expect(await page.locator('.contents summary').innerText()).toBe('Inhoud · Risico’s');
      await page.goto('/27925-651/#euam');
      await page.waitForFunction(() => document.querySelector('.contents [aria-current]'));
      expect(await page.locator('.contents summary').innerText()).toMatch(/^Inhoud · .*EUAM/u);
    },
    PHONE,
  ));

test('opened deep in the letter on a phone, they show where one is', () =>
  at(
    '/27925-651/#financien',
    async (page) => {
      const summary = await page.locator('.contents summary').boundingBox();
      await page.mouse.click((summary?.x ?? 0) + 40, (summary?.y ?? 0) + 10);
      await page.waitForFunction(
        () => (document.querySelector('.contents nav')?.scrollTop ?? 0) > 0,
      );
      expect((await current(page).innerText()).trim()).toBe('Financiën');
      expect(await inSight(page)).toBe(true);
    },
    PHONE,
  ));

test('after a jump to a heading it is the current one, though the next is near', () =>
  at('/27925-651/#deel-2', async (page) => {
    await page.waitForFunction(() => document.querySelector('.contents [aria-current]'));
    expect((await current(page).innerText()).trim()).toBe(
      'Deel 2: Voortgang Nederlandse inspanningen',
    );
    await page.mouse.wheel(0, 400);
    await page.waitForFunction(
      () => !document.querySelector('.contents [aria-current]')?.textContent.includes('Deel 2'),
    );
  }));

test.each([1024, 1280, 1600])(
  'all parts of the letter fit beside the text without a script, %i × 1000 px',
  (width) =>
    at(
      '/27925-651/financien/financien/',
      async (page) => {
        expect(await page.locator('.contents nav a').count()).toBe(27);
        expect(
          await page
            .locator('.contents nav')
            .evaluate((list) => list.scrollHeight - list.clientHeight),
        ).toBe(0);
        expect(await inSight(page)).toBe(true);
      },
      { viewport: { width, height: 1000 }, javaScriptEnabled: false },
    ),
);

test.each(['/27925-651/', '/27925-651/missies/trainingsmissie/'])(
  'they fit a window of 1600 × 900 px, %s',
  (path) =>
    at(
      path,
      async (page) => {
        const hidden = await page
          .locator('.contents nav')
          .evaluate((list) => list.scrollHeight - list.clientHeight);
        expect(hidden).toBe(0);
      },
      { viewport: { width: 1600, height: 900 } },
    ),
);

test('where they do not fit, they fade at the end that is cut off, and only there', () =>
  at(
    '/27925-651/',
    async (page) => {
      const list = page.locator('.contents nav');
      const fades = () =>
        list.evaluate((nav) =>
          ['::before', '::after'].map((end) => Number(getComputedStyle(nav, end).opacity)),
        );
      await expect.poll(fades).toEqual([0, 1]);
      await list.evaluate((nav) => (nav.scrollTop = nav.scrollHeight / 8));
      await expect.poll(fades).toEqual([1, 1]);
      await list.evaluate((nav) => (nav.scrollTop = nav.scrollHeight));
      await expect.poll(fades).toEqual([1, 0]);
    },
    { viewport: { width: 1366, height: 680 } },
  ));

test('folded, they are no stop of the keyboard beside the one that opens them', () =>
  at(
    '/27925-651/',
    async (page) => {
      await page.locator('.contents summary').focus();
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => document.activeElement?.closest('details'));
      expect(place).toBeNull();
    },
    PHONE,
  ));
