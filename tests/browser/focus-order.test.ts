import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readSite } from './site.ts';

const { at } = readSite();

/** What has the focus after so many more steps with Tab: where it begins, left to right. */
async function lefts(page: Page, steps: number): Promise<number[]> {
  const found: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    found.push(
      await page.evaluate(() => document.activeElement?.getBoundingClientRect().left ?? NaN),
    );
  }
  return found;
}

test.each([360, 1280])('Tab goes through the head of a page as it stands there, %i px', (width) =>
  at(
    '/27925-651/',
    async (page) => {
      await page.locator('.site-name').focus();
      const found = await lefts(page, 2);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
    },
    { viewport: { width, height: 800 } },
  ),
);

test.each([360, 1600])('of all that may scroll only what does can be focused, %i px', (width) =>
  at(
    '/data/',
    async (page) => {
      const all = await page.locator('.table-scroll').evaluateAll((boxes) =>
        boxes.map((box) => {
          box.closest('details')?.setAttribute('open', '');
          return [box.tabIndex >= 0, box.scrollWidth > box.clientWidth];
        }),
      );
      expect(all.length).toBeGreaterThan(0);
      await expect
        .poll(() =>
          page
            .locator('.table-scroll')
            .evaluateAll(
              (boxes) =>
                boxes.filter((box) => box.tabIndex >= 0 !== box.scrollWidth > box.clientWidth)
                  .length,
            ),
        )
        .toBe(0);
    },
    { viewport: { width, height: 800 } },
  ),
);
