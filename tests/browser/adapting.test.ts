import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ACCOUNT, KINDS, SEVERAL } from '../site/paths.ts';
import { readSite } from './site.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const { at } = readSite();

/** What is on the front page while there is one letter alone. */
const ofOneLetter = test.skipIf(SEVERAL);

test('with text of twice the size on a phone no page scrolls sideways, and the search box is whole', () =>
  at(
    '/',
    async (page) => {
      for (const path of KINDS.filter((kind) => kind !== '/404.html')) {
        await page.goto(path);
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        const button = await page.getByRole('button', { name: 'Zoek' }).boundingBox();
        expect([path, wider]).toEqual([path, 0]);
        expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(360);
      }
    },
    PHONE,
  ));

test('with text of twice the size on a phone one reads what the search box is for', () =>
  at(
    '/',
    async (page) => {
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      const room = await page.getByRole('searchbox').evaluate((input) => {
        const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(input);
        const pen = document.createElement('canvas').getContext('2d');
        if (!pen) return undefined;
        pen.font = font;
        const words = pen.measureText(input.getAttribute('placeholder') ?? '').width;
        const padding = parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd);
        return input.clientWidth - padding - words;
      });
      expect(room).toBeGreaterThanOrEqual(0);
    },
    PHONE,
  ));

test('with text of twice the size on a phone every button of the citations is whole', () =>
  at(
    '/27925-651/missies/trainingsmissie/',
    async (page) => {
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await page.locator('#alinea-36 .nummer').click();
      await page.getByRole('button', { name: 'Citeer', exact: true }).click();
      const hidden = await page
        .getByRole('dialog')
        .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect(hidden).toBe(0);
    },
    PHONE,
  ));

ofOneLetter('in the colours of the system, what is filled elsewhere can be read', () =>
  at('/', async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const colours = await page.locator('.button').evaluate((link) => {
      const { color, backgroundColor } = getComputedStyle(link);
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.setProperty('color', 'ButtonText');
      probe.style.setProperty('background-color', 'ButtonFace');
      const system = getComputedStyle(probe);
      return [color, backgroundColor].join() === [system.color, system.backgroundColor].join();
    });
    expect(colours).toBe(true);
  }),
);

ofOneLetter('on a tablet the figures of the front page stand on one line', () =>
  at(
    '/',
    async (page) => {
      const figures = await page
        .locator('.overview .figures')
        .first()
        .locator('dd')
        .evaluateAll((all) =>
          all.slice(0, 3).map((dd) => Math.round(dd.getBoundingClientRect().y)),
        );
      expect(new Set(figures).size).toBe(1);
    },
    { viewport: { width: 768, height: 1024 } },
  ),
);

ofOneLetter.each([768, 1600])(
  'each part of the letter keeps its headings in one column, %i px',
  (width) =>
    at(
      '/',
      async (page) => {
        const lefts = await page
          .locator('.contents-list section')
          .evaluateAll((parts) =>
            parts.map((part) => new Set([...part.getClientRects()].map(({ left }) => left)).size),
          );
        expect(lefts).toEqual([1, 1]);
      },
      { viewport: { width, height: 900 } },
    ),
);

test('the hyphens stand in rows that a phone shows whole', () =>
  at(
    ACCOUNT,
    async (page) => {
      await page.getByText('Alle afbreekstreepjes').click();
      const hidden = await page
        .locator('.hyphens')
        .evaluate((table) => table.scrollWidth - table.clientWidth);
      expect(hidden).toBe(0);
    },
    PHONE,
  ));

describe('where the system forces the colours', () => {
  const forced = { forcedColors: 'active' as const };

  test('a line shows what an address leads to, and where one is in the contents', () =>
    at(
      '/27925-651/missies/trainingsmissie/#alinea-37',
      async (page) => {
        const line = (selector: string, pseudo?: string) =>
          page.locator(selector).evaluate((element, part) => {
            const style = getComputedStyle(element, part);
            return [style.outlineStyle, style.borderInlineStartStyle];
          }, pseudo);
        expect((await line('#alinea-37'))[0]).toBe('solid');
        expect((await line('#alinea-36'))[0]).toBe('none');
        expect((await line('.contents [aria-current]', '::before'))[1]).toBe('solid');
      },
      forced,
    ));

  test('the words that a passage is about are told from the rest', () =>
    at(
      '/kamerstukken/27925-623/',
      async (page) => {
        const decoration = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((element) => getComputedStyle(element).textDecorationLine);
        expect(await decoration('.passage-text .cited')).toBe('underline');
        expect(await decoration('.passage-text .rest')).toBe('none');
      },
      forced,
    ));
});

test('words of a text fragment mark the paragraph that they stand in', () =>
  at('/27925-651/#alinea-47:~:text=toename%20van%20de%20inzet', async (page) => {
    const background = (id: string) =>
      page.locator(id).evaluate((element) => getComputedStyle(element).backgroundColor);
    const plain = await background('#alinea-46');
    await page.waitForFunction(
      (colour) =>
        getComputedStyle(document.querySelector('#alinea-47') ?? document.body).backgroundColor !==
        colour,
      plain,
    );
  }));

/** How far things moved on a page by themselves so far: the sum that browsers measure. */
const shifts = (page: Page) =>
  page.evaluate(async () => {
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // What moves is known when the next frame has been drawn.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return [...entries, ...observer.takeRecords()].reduce(
      (sum, entry) => sum + (entry as never as { value: number }).value,
      0,
    );
  });

test.each([PHONE, { viewport: { width: 1350, height: 940 } }])(
  'nothing jumps on the page of results, %j',
  (options) =>
    at(
      '/zoeken/?q=genocide',
      async (page) => {
        await page.locator('[data-resultaten][aria-busy="false"]').waitFor({ state: 'attached' });
        expect(await shifts(page)).toBeLessThan(0.01);
      },
      options,
    ),
);

test('amounts stand in cards on a phone: none is cut off', () =>
  at(
    '/financien/',
    async (page) => {
      const right = await page
        .locator('.amounts :is(th, td)')
        .evaluateAll((cells) =>
          Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)),
        );
      expect(right).toBeLessThanOrEqual(360);
    },
    PHONE,
  ));

test('a letter of a long register leads to its first entry, below the letters', () =>
  at('/begrippen/', async (page) => {
    const letters = page.locator('.letters').first();
    await letters.getByRole('link', { name: 'V', exact: true }).click();
    const [entry, list] = [
      await page.locator(':target').boundingBox(),
      await letters.boundingBox(),
    ];
    expect(entry?.y).toBeGreaterThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
    expect(entry?.y).toBeLessThan(300);
  }));
