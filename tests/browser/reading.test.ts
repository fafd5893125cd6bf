import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../site/paths.ts';
import { launch } from '../../scripts/browser.ts';
import { type Served, serveDist } from '../../scripts/serve.ts';
import { type WatchedPage, watchedPage } from './browser.ts';

const SECTION = '/27925-651/missies/trainingsmissie/';
let browser: Browser;
let site: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serveDist()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(KINDS)('%s', (path) => {
  let read: WatchedPage;
  beforeAll(async () => {
    read = await watchedPage(browser, site.url);
    await read.page.goto(path);
  });
  afterAll(() => read.page.context().close());

  test('fits screens of 360, 768 and 1600 px, and loads without fault', async () => {
    const { page, faults } = read;
    for (const width of [360, 768, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, `${width} px`).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
  });

  test.each([
    ['light', 1600],
    ['dark', 360],
  ] as const)('has no fault that axe sees, %s at %i px', async (colorScheme, width) => {
    const { page } = read;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    // No frames here: the legacy mode looks at the same, without a second page to gather it on.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    const { violations } = await axe.analyze();
    expect(
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      ),
    ).toEqual([]);
  });
});

test('the first stop of the keyboard leads past the navigation to the text', async () => {
  const { page } = await watchedPage(browser, site.url);
  await page.goto(SECTION);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de tekst');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tekst');
  await page.context().close();
});

test('the contents say which section one reads, and open on a phone without a script', async () => {
  const { page } = await watchedPage(browser, site.url, {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  await page.goto(SECTION);
  const current = page.locator('.contents [aria-current="page"]');
  expect(await current.isVisible()).toBe(false);
  await page.locator('.contents summary').click();
  expect(await current.isVisible()).toBe(true);
  expect((await current.textContent())?.trim()).toBe('Trainingsmissie');
  await page.context().close();
});

test('the contents keep the section that one reads in sight, and mark it in the whole letter', async () => {
  const viewport = { width: 1366, height: 700 };
  const { page } = await watchedPage(browser, site.url, { viewport });
  const current = page.locator('.contents [aria-current]');
  const inSight = async () => {
    const box = await current.boundingBox();
    return box !== null && box.y > 0 && box.y + box.height < viewport.height;
  };
  await page.goto('/27925-651/financien/financien/');
  expect([(await current.textContent())?.trim(), await inSight()]).toEqual(['Financiën', true]);
  await page.goto('/27925-651/');
  expect(await current.count()).toBe(0);
  await page.locator('#alinea-68').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector('.contents [aria-current]'));
  expect([(await current.textContent())?.trim(), await inSight()]).toEqual(['Financiën', true]);
  await page.context().close();
});

test('a heading is named by the words of the letter alone', async () => {
  const { page } = await watchedPage(browser, site.url);
  await page.goto('/27925-651/');
  const name = 'Deel I: Situatie op de grond en politieke context';
  const heading = page.getByRole('heading', { name, exact: true });
  expect(await heading.getAttribute('id')).toBe('deel-1');
  await page.context().close();
});

test('an address brings its paragraph into view, and marks it', async () => {
  const { page } = await watchedPage(browser, site.url, { javaScriptEnabled: false });
  await page.goto('/27925-651/#alinea-47');
  const paragraph = page.locator('#alinea-47');
  const plain = await page
    .locator('#alinea-46')
    .evaluate((el) => getComputedStyle(el).backgroundColor);
  const marked = await paragraph.evaluate((el) => getComputedStyle(el).backgroundColor);
  const top = await paragraph.evaluate((el) => el.getBoundingClientRect().top);
  expect(marked).not.toBe(plain);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(400);
  await page.context().close();
});

test('the sign of a heading shows when the keyboard reaches it', async () => {
  const { page } = await watchedPage(browser, site.url, { viewport: { width: 1600, height: 900 } });
  await page.goto(SECTION);
  const sign = page.locator('.kop .greep');
  const opacity = () => sign.evaluate((el) => Number(getComputedStyle(el).opacity));
  expect(await opacity()).toBe(0);
  await sign.focus();
  expect(await opacity()).toBe(1);
  await page.context().close();
});

test('on paper there is the letter with its page numbers, and no navigation', async () => {
  const { page } = await watchedPage(browser, site.url);
  await page.goto('/27925-651/');
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['.site-header', '.contents', '.site-footer nav', '.greep']) {
    expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
  }
  const label = await page
    .locator('.bladzijdemerk[href$="kst-27925-651.pdf#page=5"]')
    .evaluate((el) => getComputedStyle(el, '::before').content);
  expect(label).toBe('"p.\u00a05"');
  const breaks = await page
    .locator('.ondertekening')
    .evaluate((el) => getComputedStyle(el).breakInside);
  expect(breaks).toBe('avoid');
  const [number, words] = await Promise.all(
    ['#alinea-2 .nummer', '#alinea-2 > p'].map((part) => page.locator(part).boundingBox()),
  );
  expect((number?.x ?? 0) + (number?.width ?? 0)).toBeLessThan(words?.x ?? 0);
  await page.context().close();
});
