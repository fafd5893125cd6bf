import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { readSite } from './site.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const { at } = readSite();

/** Pairs of links of which one lies over a line of the other, by more than rounding. */
const overlaps = (links: Locator) =>
  links.evaluateAll((all) => {
    const boxes = all.map((link) => [...link.getClientRects()]);
    const over = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
    return all.flatMap((link, i) =>
      all
        .slice(i + 1)
        .filter((_, j) => boxes[i]?.some((a) => boxes[i + 1 + j]?.some((b) => over(a, b))))
        .map((other) => `${link.outerHTML} and ${other.outerHTML}`),
    );
  });

test.each(['/begrippen/', '/plaatsen/', '/organisaties/'])(
  'a finger can tell the numbers of paragraphs apart, %s',
  (path) =>
    at(
      path,
      async (page) => {
        const small = await page.locator('.alinea-link').evaluateAll((links) =>
          links.filter((link) => {
            const { width, height } = link.getBoundingClientRect();
            return width < 24 || height < 24;
          }),
        );
        expect(small).toEqual([]);
        expect(await overlaps(page.locator('.occurrences a'))).toEqual([]);
      },
      PHONE,
    ),
);

test('the mark of a note lies over no link beside it, or in the lines above and below', () =>
  at(
    '/27925-651/',
    async (page) => {
      // This one, with a link on either side, has room over neither.
      const among = '.alinea > p a:not(#noot-hervormingen-kar-14-september-2018-terug)';
      expect(await page.locator('.nootteken').count()).toBeGreaterThan(30);
      expect(await overlaps(page.locator(among))).toEqual([]);
    },
    PHONE,
  ));
