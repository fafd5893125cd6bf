import { expect, test } from 'vitest';
import { readSite } from './site.ts';

/* Letters of twice their size on a phone: a line holds hardly a word. */

const { at } = readSite();

const PHONE = { viewport: { width: 360, height: 740 } };

const twice = () => document.documentElement.style.setProperty('font-size', '200%');

test('a long word in a heading breaks with a hyphen, which is not copied', () =>
  at(
    '/rechtsbronnen/',
    async (page) => {
      const heading = page.locator('h1');
      const { height } = (await heading.boundingBox()) ?? { height: 0 };
      await page.evaluate(twice);
      const large = (await heading.boundingBox())?.height ?? 0;
      // Twice as large, and on two lines.
      expect(large).toBeGreaterThan(3 * height);
      const hyphen = await page
        .locator('h1 .shy')
        .first()
        .evaluate((shy) => getComputedStyle(shy, '::before').content);
      expect(hyphen).toContain('\u00ad');
      expect(await heading.innerText()).toBe('Rechtsbronnen');
      const copied = await heading.evaluate((element) => {
        const selection = getSelection();
        selection?.selectAllChildren(element);
        return String(selection);
      });
      expect(copied).toBe('Rechtsbronnen');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
    PHONE,
  ));

test('so does a long word of the letter, and neither copy nor text has the hyphen', () =>
  at(
    '/27925-651/politieke-context/situatie-in-irak/',
    async (page) => {
      const paragraph = page.locator('#alinea-7 p').first();
      const before = await paragraph.innerText();
      await page.evaluate(twice);
      const hyphens = await paragraph
        .locator('.shy')
        .evaluateAll((all) => all.map((shy) => getComputedStyle(shy, '::before').content));
      expect(hyphens.length).toBeGreaterThan(0);
      expect(hyphens.every((content) => content.includes('\u00ad'))).toBe(true);
      const copied = await paragraph.evaluate((element) => {
        getSelection()?.selectAllChildren(element);
        return String(getSelection());
      });
      expect(copied).toContain('basisvoorzieningen');
      expect(await paragraph.innerText()).toBe(before);
    },
    PHONE,
  ));

test('letters of their own size stand in headings without hyphens', () =>
  at(
    '/organisaties/',
    async (page) => {
      const hyphens = await page
        .locator('.shy')
        .evaluateAll((all) => all.map((shy) => getComputedStyle(shy, '::before').content));
      expect(new Set(hyphens)).toEqual(new Set(['none']));
    },
    PHONE,
  ));

test('the columns of open data stay within the screen, unfolded too', () =>
  at(
    '/data/',
    async (page) => {
      await page.evaluate(twice);
      await page.locator('.open-data details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
    PHONE,
  ));

test('a name of one word, the bar with the contents and the years of a chart stay whole', () =>
  at(
    '/27925-651/missies/trainingsmissie/',
    async (page) => {
      await page.evaluate(twice);
      expect(await page.locator('h1').evaluate((name) => name.getClientRects().length)).toBe(1);
      const cut = await page.locator('.contents summary').evaluate((summary) => {
        const name = document.createRange();
        name.selectNodeContents(summary.firstChild ?? summary);
        return name.getBoundingClientRect().right - summary.getBoundingClientRect().right;
      });
      expect(cut).toBeLessThanOrEqual(0);
      await page.goto('/missies/f-16s/');
      await page.evaluate(twice);
      const lines = await page.locator('.years li').evaluateAll((years) =>
        years.map((year) => {
          const words = document.createRange();
          words.selectNodeContents(year);
          return words.getClientRects().length;
        }),
      );
      expect([...new Set(lines)]).toEqual([1]);
    },
    PHONE,
  ));
