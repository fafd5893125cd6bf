import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readSite } from './site.ts';

const LETTER = '/27925-651/';
const PHONE = { viewport: { width: 360, height: 740 } };
const { at } = readSite();
const wide = (width: number) => ({ viewport: { width, height: 900 } });

/** Each note: how far its first line stands from its mark, and where it stands (px). */
const notesOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.noot')].map((note) => {
      const { top, bottom, left, right } = note.getBoundingClientRect();
      const mark = document.getElementById(`${note.id}-terug`)?.getBoundingClientRect();
      const middle = mark ? mark.top + mark.height / 2 : 0;
      return { id: note.id, off: Math.round(top + 10 - middle), top, bottom, left, right };
    }),
  );

describe.each([1280, 1440, 1600, 1920])('at %i px', (width) => {
  test('each note starts at its mark, or right under the note before it', () =>
    at(
      LETTER,
      async (page) => {
        const notes = await notesOf(page);
        const text = await page.locator('#alinea-2 > p').boundingBox();
        const stray = notes.filter(({ off, top, left, right }, index) => {
          const under = top - (notes[index - 1]?.bottom ?? -Infinity);
          const placed = Math.abs(off) <= 8 || (off > 0 && Math.abs(under - 10) < 3);
          const beside = left > (text?.x ?? 0) + (text?.width ?? 0) && right <= width;
          return !placed || !beside || under < 0;
        });
        expect(notes.length).toBeGreaterThan(30);
        expect(stray).toEqual([]);
      },
      wide(width),
    ));

  test('pointing at a mark whose note is beside it opens nothing', () =>
    at(
      '/27925-651/missies/trainingsmissie/',
      async (page) => {
        await page.clock.install();
        const opened = page.locator('[popover]');
        await page.locator('a[data-begrip]').first().hover();
        await opened.waitFor();
        await page.mouse.move(5, 5);
        await opened.waitFor({ state: 'detached' });
        await page.locator('a[data-noot]').first().hover();
        await page.clock.runFor(10_000);
        expect(await opened.count()).toBe(0);
      },
      wide(width),
    ));
});

test.each([768, 1024, 1280, 1600])('pages stand beside the text at %i px', (width) =>
  at(
    LETTER,
    async (page) => {
      const outside = await page.evaluate(() => {
        const text = document.querySelector('.letter')?.getBoundingClientRect().right ?? 0;
        return [...document.querySelectorAll('.bladzijdemerk')].filter((mark) => {
          const { position, left, width } = getComputedStyle(mark, '::before');
          const start =
            (mark.closest('.letter')?.getBoundingClientRect().left ?? 0) + parseFloat(left);
          return position !== 'absolute' || start < text || start + parseFloat(width) > innerWidth;
        }).length;
      });
      expect(outside).toBe(0);
    },
    wide(width),
  ),
);

test('a page that starts with a heading stands above it on a phone, and is no part of its name', () =>
  at(
    LETTER,
    async (page) => {
      const heading = page.getByRole('heading', { name: 'F-16’s', exact: true });
      const mark = page.getByRole('link', {
        name: 'Bladzijde 9 in de officiële publicatie (PDF)',
        exact: true,
      });
      const [above, below] = [await mark.boundingBox(), await heading.boundingBox()];
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    },
    PHONE,
  ));

test('no line in the text marks a page that starts with a heading or paragraph', () =>
  at(LETTER, async (page) => {
    const lines = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark, '::after').content));
    const [within, first] = [
      await lines('.bladzijdemerk:not([data-eerst])'),
      await lines('.bladzijdemerk[data-eerst]'),
    ];
    expect([...new Set(within)]).toEqual(['""']);
    expect([...new Set(first)]).toEqual(['none']);
    expect(first.length).toBeGreaterThan(2);
  }));

test('what one taps beside the letter is as large as a finger needs', () =>
  at(
    LETTER,
    async (page) => {
      const small = await page
        .locator('.nootteken, .marge a, .bij-kop a, .bladzijdemerk, .terug')
        .evaluateAll((links) =>
          links
            .map((link) => ({ link, box: link.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 24 || box.height < 24)
            .map(({ link, box }) => `${link.outerHTML}: ${box.width} × ${box.height}`),
        );
      expect(small).toEqual([]);
    },
    PHONE,
  ));

test('the number of a paragraph stands on a line above it on a phone', () =>
  at(
    LETTER,
    async (page) => {
      const [number, text] = await Promise.all(
        ['.nummer', '> p'].map((part) => page.locator(`#alinea-36 ${part}`).boundingBox()),
      );
      expect((number?.y ?? 0) + (number?.height ?? 0)).toBeLessThanOrEqual((text?.y ?? 0) + 1);
    },
    PHONE,
  ));
