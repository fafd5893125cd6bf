import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clipboard, readSite } from './site.ts';

const { at } = readSite();
const collapse = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** The letter's words of the elements that a selector finds, as the HTML contract defines them. */
const words = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((found) =>
    found.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const added of copy.querySelectorAll('[data-redactie]')) added.remove();
      return copy.textContent.replaceAll(/\s+/gu, ' ').trim();
    }),
  );

test.each([360, 1600])(
  'words that are copied over several paragraphs are the letter’s own, %i px',
  (width) =>
    at(
      '/27925-651/missies/trainingsmissie/',
      async (page) => {
        const copied = ['.letter h1', '#alinea-36', '#alinea-37', '#alinea-38'];
        await page.evaluate(
          ([start, end]) => {
            const [first, last] = [start, end].map((part) => document.querySelector(part ?? ''));
            if (first && last)
              document.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
          },
          [copied[0], copied.at(-1)],
        );
        await page.keyboard.press('Control+c');
        const expected = await words(page, copied.join(', '));
        expect(collapse(await clipboard(page))).toBe(expected.join(' '));
      },
      { viewport: { width, height: 900 } },
    ),
);

test('three clicks select the whole paragraph, past every mark in it', () =>
  at(
    '/27925-651/',
    async (page) => {
      const marked = '.alinea > p:has(.nootteken, .bladzijde)';
      const expected = await words(page, marked);
      expect(expected.length).toBeGreaterThan(20);
      for (const [index, text] of expected.entries()) {
        const paragraph = page.locator(marked).nth(index);
        await paragraph.scrollIntoViewIfNeeded();
        await paragraph.click({ clickCount: 3, position: { x: 40, y: 12 } });
        const selected = await page.evaluate(() => document.getSelection()?.toString() ?? '');
        expect(collapse(selected)).toBe(text);
        await page.evaluate(() => document.getSelection()?.removeAllRanges());
      }
    },
    { viewport: { width: 1600, height: 1400 } },
  ));
