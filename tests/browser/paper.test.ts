import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ACCOUNT } from '../site/paths.ts';
import { readSite } from './site.ts';

const { at } = readSite();
const print = (page: Page) => page.emulateMedia({ media: 'print' });

test('on paper a line shows the words that a passage is about: a tint would leave its rim', () =>
  at('/kamerstukken/27925-623/', async (page) => {
    await print(page);
    const [line, rim] = await page
      .locator('.passage-text .cited')
      .first()
      .evaluate((words) => {
        const { textDecorationLine, boxShadow } = getComputedStyle(words);
        return [textDecorationLine, boxShadow];
      });
    expect([line, rim]).toEqual(['underline', 'none']);
  }));

test('on paper links are as dark as words, and only an official publication gives its address', () =>
  at('/kamerstukken/27925-623/', async (page) => {
    await print(page);
    const links = await page.locator('main a').evaluateAll((all) =>
      all
        .filter((link) => link.checkVisibility())
        .map((link) => ({
          blue: getComputedStyle(link).color !== getComputedStyle(link.parentElement ?? link).color,
          after: getComputedStyle(link, '::after').content,
        })),
    );
    expect(links.filter(({ blue }) => blue)).toEqual([]);
    expect(links.map(({ after }) => after).filter((after) => after !== 'none')).toEqual([
      '" (https://zoek.officielebekendmakingen.nl/kst-27925-623.html)"',
    ]);
  }));

test('on paper all hyphens are there, as if their list had been opened', () =>
  at(ACCOUNT, async (page) => {
    const rows = page.locator('.hyphens tbody tr');
    const inSight = () => rows.first().evaluate((row) => row.checkVisibility());
    expect(await inSight()).toBe(false);
    await print(page);
    expect(await inSight()).toBe(true);
  }));

test('on paper no button keeps the heads of a table from coming again on each page', () =>
  at('/missies/', async (page) => {
    await page.locator('.compared th button').first().waitFor();
    await print(page);
    const displays = await page
      .locator('.compared th button')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).display));
    expect(new Set(displays)).toEqual(new Set(['contents']));
  }));

test('on paper nothing is said of cookies, which it has none of', () =>
  at('/moties/', async (page) => {
    await print(page);
    await expect.poll(() => page.getByText('Geen cookies').isVisible()).toBe(false);
    expect(await page.getByText('Onafhankelijke leeseditie').isVisible()).toBe(true);
  }));
