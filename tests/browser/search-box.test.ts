import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { activeOption, type } from './box.ts';
import { requestsOf } from './browser.ts';
import { readSite } from './site.ts';

const SECTION = '/27925-651/missies/trainingsmissie/';
const { at } = readSite();

/** Whether a path is that of a text, or of what searches in texts. */
const isText = (path: string) => /27925-651\.json|source|pagefind/u.test(path);

describe('the box in the header', () => {
  test('fetches nothing before the reader touches it', () =>
    at(SECTION, async (page) => {
      const asked = requestsOf(page);
      await page.clock.install();
      await page.reload();
      await page.clock.runFor(10_000);
      expect((await asked()).filter((path) => /zoek|pagefind|box/u.test(path))).toEqual([]);
    }));

  test.each(['/', 'Control+k'])('opens with %s', (key) =>
    at(SECTION, async (page) => {
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('zoek-q');
      expect(await page.locator('header input').inputValue()).toBe('');
    }),
  );

  test.each([
    ['27925-623', '/kamerstukken/27925-623/'],
    ['motie 623', '/kamerstukken/27925-623/'],
  ])('finds %s, typed key by key, without a text', (query, href) =>
    at(SECTION, async (page) => {
      await page.clock.install();
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
      const asked = requestsOf(page);
      const input = page.locator('header input');
      // Nobody pauses, however slow the machine: time goes on with each key.
      for (const key of query) {
        await input.press(key === ' ' ? 'Space' : key);
        await page.clock.runFor(10);
      }
      const first = () => document.querySelector('header [role=option]')?.getAttribute('href');
      await expect
        .poll(async () => {
          await page.clock.runFor(10);
          return page.evaluate(first);
        })
        .toBe(href);
      await page.clock.runFor(10_000);
      expect((await asked()).filter(isText)).toEqual([]);
    }),
  );

  test('follows the combobox pattern with the keyboard', () =>
    at(SECTION, async (page) => {
      const input = page.locator('header input');
      await type(page, 'NMI');
      await page.locator('header .zoek-alle').waitFor();
      expect(await input.getAttribute('aria-expanded')).toBe('true');
      expect(await activeOption(page)).toBeNull();
      await input.press('ArrowDown');
      expect(await activeOption(page)).toBe('zoek-q-lijst-0');
      await input.press('ArrowUp');
      expect(await activeOption(page)).toBeNull();
      await input.press('ArrowUp');
      const last = `#${await activeOption(page)}`;
      expect(await page.locator(last).textContent()).toContain('Alle resultaten');
      await input.press('Escape');
      expect(await input.getAttribute('aria-expanded')).toBe('false');
      expect(await input.inputValue()).toBe('NMI');
    }));

  test('stays at what is chosen when the texts bring a fuller answer', () =>
    at(SECTION, async (page) => {
      let bring: () => void = () => undefined;
      const brought = new Promise<void>((done) => (bring = done));
      await page.route('**/zoek/27925-651.json', async (route) => {
        await brought;
        await route.continue();
      });
      const input = page.locator('header input');
      await type(page, 'voordew');
      const chosen = page.locator('header [aria-selected=true]');
      await input.press('ArrowDown');
      const href = await chosen.getAttribute('href');
      bring();
      await page.locator('header .zoek-citaat').first().waitFor();
      expect(await chosen.getAttribute('href')).toBe(href);
      expect(await activeOption(page)).toBe(await chosen.getAttribute('id'));
    }));

  test('goes back to its words with the keys that move in them', () =>
    at(SECTION, async (page) => {
      const input = page.locator('header input');
      const caret = () => input.evaluate((element: HTMLInputElement) => element.selectionStart);
      await type(page, 'Idlib');
      for (const [key, place] of [
        ['Home', 0],
        ['End', 5],
        ['ArrowLeft', 4],
      ] as const) {
        await input.press('ArrowDown');
        expect(await activeOption(page)).toBe('zoek-q-lijst-0');
        await input.press(key);
        expect(await activeOption(page)).toBeNull();
        expect(await caret()).toBe(place);
      }
    }));

  test.each([
    ['blz 5', '/27925-651/#bladzijde-5'],
    ['al. 47', '/27925-651/#alinea-47'],
    ['machtsvacuüm', '/27925-651/politieke-context/anti-isis-coalitie/#alinea-20'],
    ['MLT-E', '/27925-651/missies/hervormingen-kar/#alinea-55'],
  ])('leads from %s to %s', (query, href) =>
    at(SECTION, async (page) => {
      await type(page, query);
      const first = page.locator('header [role=option]').first();
      await expect.poll(() => first.getAttribute('href')).toBe(href);
      await page.locator('header input').press('ArrowDown');
      await page.locator('header input').press('Enter');
      await page.waitForURL(`**${href}`);
    }),
  );

  test('leads to its words, marked, until the reader clears them', () =>
    at(SECTION, async (page) => {
      await type(page, 'machtsvacuüm');
      await page.locator('header [role=option]').first().click();
      const bar = page.locator('.zoek-markering');
      await bar.waitFor();
      const marked = () =>
        page.evaluate(() => [...(CSS.highlights.get('zoekwoord') ?? [])].map(String));
      expect(await marked()).toEqual(['machtsvacuüm']);
      await bar.getByRole('button', { name: 'Markering uitzetten' }).click();
      expect(await marked()).toEqual([]);
      expect(await bar.count()).toBe(0);
    }));

  test('goes to the active result with Enter, and to all results without one', () =>
    at(SECTION, async (page) => {
      await type(page, 'NMI');
      await page.locator('header .zoek-alle').waitFor();
      await page.locator('header input').press('ArrowDown');
      await page.locator('header input').press('Enter');
      await page.waitForURL('**/missies/navo-missie/');
      await type(page, 'Idlib');
      await page.locator('header input').press('Enter');
      await page.waitForURL('**/zoeken/?q=Idlib');
    }));

  test('fits a phone, and a touch opens a result', () =>
    at(
      SECTION,
      async (page) => {
        await type(page, 'burgerslachtoffers');
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider).toBeLessThanOrEqual(0);
        await page.locator('header [role=option]').first().click();
        await page.waitForURL('**/missies/risicos/**');
      },
      { viewport: { width: 360, height: 640 } },
    ));

  test('closes when the reader goes elsewhere', () =>
    at(SECTION, async (page) => {
      await type(page, 'Idlib');
      await page.locator('h1').click();
      await expect.poll(() => page.locator('header .zoek-paneel').isVisible()).toBe(false);
    }));
});

test('Ctrl+K takes what was typed before, to be replaced', () =>
  at(SECTION, async (page) => {
    await page.locator('header input').fill('tribunaal');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('NMI');
    expect(await page.locator('header input').inputValue()).toBe('NMI');
  }));

test('the open box has no fault that axe sees', () =>
  at(SECTION, async (page) => {
    await type(page, 'vluchtelignen');
    await page.locator('header input').press('ArrowDown');
    const { violations } = await new AxeBuilder({ page }).include('header').analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  }));
