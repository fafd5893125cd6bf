import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readSite } from './site.ts';

const LETTER = '/27925-651/';
const MOTION = '#alinea-1 a[data-kamerstuk="34952-15"]';
const { at } = readSite();
const touch = (width: number, height: number) => ({
  hasTouch: true,
  isMobile: true,
  viewport: { width, height },
});

const preview = (page: Page) => page.getByRole('group', { name: 'Voorvertoning' });

const tapped = async (page: Page) => {
  await page.locator(MOTION).evaluate((link) => link.scrollIntoView({ block: 'end' }));
  await page.tap(MOTION);
  await preview(page).waitFor();
};

test.each([
  [360, 740],
  [640, 300],
  [820, 1180],
])('a tap shows it at the foot of a window of %i × %i px, with its links in sight', (...size) =>
  at(
    LETTER,
    async (page) => {
      await tapped(page);
      const box = await preview(page).boundingBox();
      const [width, height] = size;
      expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, width, height]);
      for (const name of [/^Officiële publicatie/u, 'Alle passages']) {
        const link = await preview(page).getByRole('link', { name }).boundingBox();
        expect((link?.y ?? height) + (link?.height ?? 0)).toBeLessThanOrEqual(height);
      }
    },
    touch(...size),
  ),
);

test('the link that one tapped stays in sight, and the next tap follows it', () =>
  at(
    LETTER,
    async (page) => {
      await tapped(page);
      const sheet = await preview(page).boundingBox();
      await page.waitForFunction(
        ([selector, top]) =>
          (document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity) < top,
        [MOTION, sheet?.y ?? 0] as const,
      );
      await page.tap(MOTION);
      await page.waitForURL('**/kamerstukken/34952-15/');
    },
    touch(360, 740),
  ));

test('it says how it closes, and the first tap after that shows it again', () =>
  at(
    LETTER,
    async (page) => {
      await tapped(page);
      await preview(page).getByRole('button', { name: 'Sluiten' }).tap();
      await preview(page).waitFor({ state: 'detached' });
      await tapped(page);
      expect(new URL(page.url()).pathname).toBe(LETTER);
    },
    touch(360, 740),
  ));

test('a mouse, which closes it by leaving, finds no button in it', () =>
  at(LETTER, async (page) => {
    await page.hover(MOTION);
    await preview(page).waitFor();
    expect(await preview(page).getByRole('button').count()).toBe(0);
  }));
