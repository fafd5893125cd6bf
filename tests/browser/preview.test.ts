import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { requestsOf } from './browser.ts';
import { readSite } from './site.ts';

const SECTION = '/27925-651/missies/trainingsmissie/';
const TERM = 'a[data-begrip="cbmi"]';
const PAPER = 'a[data-kamerstuk]';
const TOUCH = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };
const { at } = readSite();

const preview = (page: Page) => page.getByRole('group', { name: 'Voorvertoning' });
const gone = (page: Page) => preview(page).waitFor({ state: 'detached' });

describe('pointing at a link', () => {
  test('to a term shows what it stands for, in place', () =>
    at(SECTION, async (page) => {
      await page.hover(TERM);
      await preview(page).waitFor();
      expect(await preview(page).innerText()).toContain('Capacity Building Mission Iraq');
    }));

  test('to a paper shows its kind, number and official link', () =>
    at('/27925-651/', async (page) => {
      await page.hover('#alinea-1 a[data-kamerstuk="27925-623"]');
      await preview(page).waitFor();
      expect(await preview(page).innerText()).toMatch(/motie/i);
      const official = preview(page).locator('a[href^="https:"]');
      expect(await official.first().getAttribute('href')).toBe(
        'https://zoek.officielebekendmakingen.nl/kst-27925-623.html',
      );
    }));

  test('keeps the preview while the pointer is in it, and closes it after', () =>
    at(SECTION, async (page) => {
      await page.clock.install();
      await page.hover(TERM);
      await preview(page).hover();
      await page.clock.runFor(10_000);
      expect(await preview(page).isVisible()).toBe(true);
      await page.mouse.move(5, 5);
      await gone(page);
    }));

  test('moves nothing on the page', () =>
    at(SECTION, async (page) => {
      const place = () => page.locator('#alinea-39').boundingBox();
      const before = await place();
      await page.hover(TERM);
      await preview(page).waitFor();
      expect(await place()).toEqual(before);
    }));

  test('in passing shows nothing', () =>
    at(SECTION, async (page) => {
      await page.clock.install();
      await page.hover(TERM);
      await preview(page).waitFor();
      await page.mouse.move(5, 5);
      await gone(page);
      // However slow the machine, the pointer is gone before the delay is over.
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
      const asked = requestsOf(page);
      await page.hover(PAPER);
      await page.mouse.move(5, 5);
      await page.clock.runFor(10_000);
      expect((await asked()).filter((path) => !path.startsWith('/_astro/'))).toEqual([]);
      expect(await preview(page).count()).toBe(0);
    }));
});

describe('with the keyboard', () => {
  test('a focused link shows its preview, and Tab goes into it', () =>
    at(SECTION, async (page) => {
      await page.keyboard.press('Tab');
      await page.locator(TERM).focus();
      await preview(page).waitFor();
      await page.keyboard.press('Tab');
      expect(await preview(page).evaluate((shown) => shown.contains(document.activeElement))).toBe(
        true,
      );
    }));

  test('Escape closes it, keeps the place, and it stays closed', () =>
    at(SECTION, async (page) => {
      await page.clock.install();
      await page.keyboard.press('Tab');
      await page.locator(TERM).focus();
      await preview(page).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await gone(page);
      await page.clock.runFor(10_000);
      expect(await preview(page).count()).toBe(0);
      expect(await page.locator(TERM).evaluate((link) => link === document.activeElement)).toBe(
        true,
      );
    }));
});

describe('on a touch screen', () => {
  test('the first tap shows, and the preview leads onward', () =>
    at(
      SECTION,
      async (page) => {
        await page.tap(TERM);
        await preview(page).waitFor();
        expect(new URL(page.url()).pathname).toBe(SECTION);
        await preview(page).getByText('Alle passages').tap();
        await page.waitForURL('**/begrippen/#cbmi');
      },
      TOUCH,
    ));

  test('a second tap follows the link, a tap beside it closes', () =>
    at(
      SECTION,
      async (page) => {
        await page.tap(TERM);
        await preview(page).waitFor();
        await page.touchscreen.tap(5, 5);
        await gone(page);
        await page.tap(TERM);
        await preview(page).waitFor();
        await page.tap(TERM);
        await page.waitForURL('**/begrippen/#cbmi');
      },
      TOUCH,
    ));

  test('a key follows the link at once', () =>
    at(
      SECTION,
      async (page) => {
        await page.touchscreen.tap(5, 5);
        await page.locator(TERM).focus();
        await page.keyboard.press('Enter');
        await page.waitForURL('**/begrippen/#cbmi');
      },
      TOUCH,
    ));

  test('the preview fits the narrowest screen', () =>
    at(
      SECTION,
      async (page) => {
        await page.tap(TERM);
        const box = await preview(page).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      },
      TOUCH,
    ));
});

test('a mark shows its note, from this same page, where that stands below the words', () =>
  at(
    SECTION,
    async (page) => {
      const mark = page.locator('a[data-noot]').first();
      const note = page.locator((await mark.getAttribute('href')) ?? '');
      await mark.hover();
      await preview(page).waitFor();
      expect((await preview(page).innerText()).trim()).toBe((await note.innerText()).trim());
    },
    { viewport: { width: 1024, height: 800 } },
  ));

test('a preview leads nowhere that one is already', () =>
  at(SECTION, async (page) => {
    await page.hover(TERM);
    await preview(page).waitFor();
    expect(await preview(page).locator(`a[href="${SECTION}"]`).count()).toBe(0);
    await page.goto('/27925-651/');
    await page.hover(`#alinea-36 ${TERM}`);
    await preview(page).waitFor();
    expect(await preview(page).locator(`a[href="${SECTION}"]`).count()).toBe(1);
  }));

test('a slow pointer reaches the preview: nothing lies between it and the link', () =>
  at(SECTION, async (page) => {
    await page.hover(TERM);
    await preview(page).waitFor();
    const gap = await preview(page).evaluate((panel) => {
      const link = panel.previousElementSibling?.getBoundingClientRect();
      const { top, bottom } = panel.getBoundingClientRect();
      return link ? Math.max(top - link.bottom, link.top - bottom) : Infinity;
    });
    expect(gap).toBeLessThanOrEqual(0.5);
  }));

test('a preview stays inside a low window, and scrolls', () =>
  at(
    '/27925-651/',
    async (page) => {
      const link = page.locator('#alinea-1 a[data-kamerstuk="34952-15"]');
      await link.evaluate((el) => el.scrollIntoView({ block: 'center' }));
      await link.hover();
      await preview(page).waitFor();
      const { top, bottom } = await preview(page).evaluate((panel) => {
        const box = panel.getBoundingClientRect();
        return { top: box.top, bottom: box.bottom };
      });
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(300);
    },
    { viewport: { width: 1024, height: 300 } },
  ));

test('an open preview adds no word to the letter', () =>
  at(SECTION, async (page) => {
    const letterText = () =>
      page.locator('#alinea-36').evaluate((alinea) => {
        const copy = alinea.cloneNode(true) as Element;
        for (const added of copy.querySelectorAll('[data-redactie]')) added.remove();
        return copy.textContent;
      });
    const before = await letterText();
    await page.hover(TERM);
    await preview(page).waitFor();
    expect(await letterText()).toBe(before);
  }));
