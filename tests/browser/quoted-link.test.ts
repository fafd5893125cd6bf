import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { copied, select } from './selected-words.ts';
import { readSite } from './site.ts';

const SECTION = '/27925-651/missies/trainingsmissie/';
const { at } = readSite();

/** The paragraph that an address led to, and whether by its words rather than by its id. */
const arrival = (page: Page) =>
  page.evaluate(() => {
    const target = document.querySelector(':target');
    return { id: target?.closest('.alinea')?.id, byWords: target?.matches('.alinea') === false };
  });

/** Whether this browser is seen to open text fragments: of those that come in packages, some don't. */
async function opensWords(page: Page): Promise<boolean> {
  await page.goto('/27925-651/#:~:text=humanitair%20oorlogsrecht');
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  return (await arrival(page)).byWords;
}

describe('the link opens on', () => {
  test.each([
    ['words before the mark of a note', 'alinea-36', 'als onderdeel', 'CBMI'],
    ['words behind the mark of a note', 'alinea-36', '. De trainingen', 'werden'],
    ['words around the mark of a note', 'alinea-36', 'CBMI', 'De trainingen'],
    ['words that another paragraph has without capital', 'alinea-54', 'September', '2018'],
    ['a word that the contents have too', 'alinea-37', 'ISIS', 'ISIS'],
    ['part of a word with an apostrophe', 'alinea-45', 'F-16', '16'],
  ])('%s', (_, id, from, to) =>
    at('/27925-651/', async (page) => {
      await select(page, [`#${id}`, from], [`#${id}`, to]);
      const link = await copied(page, 'Kopieer link');
      const byWords = await opensWords(page);
      await page.goto('about:blank');
      await page.goto(link);
      await expect
        .poll(() => arrival(page))
        .toEqual({ id, byWords: byWords || expect.any(Boolean) });
    }),
  );
});

test('a link over a heading leaves the folded contents of a narrow screen folded', () =>
  at(
    '/27925-651/',
    async (page) => {
      await select(page, ['#alinea-52', 'logistiek'], ['#alinea-53', 'De inzet van het kabinet']);
      const link = await copied(page, 'Kopieer link');
      await page.goto('about:blank');
      await page.goto(link);
      await expect.poll(async () => (await arrival(page)).id).toBe('alinea-52');
      expect(await page.locator('details[open]').count()).toBe(0);
    },
    { viewport: { width: 360, height: 740 } },
  ));

describe('selecting a heading by three presses', () => {
  test.each([
    [SECTION, 'trainingsmissie', 'Trainingsmissie'],
    ['/27925-651/', 'mandaat-irak', 'Mandaat voor optreden in Irak'],
  ])('on %s offers a link to it, and its citation', (path, id, words) =>
    at(path, async (page) => {
      await page.locator(`#${id}`).click({ clickCount: 3, position: { x: 20, y: 15 } });
      const link = await copied(page, 'Kopieer link');
      expect(link).toContain(`/27925-651/#${id}:~:text=`);
      expect(await copied(page, 'Kopieer citaat')).toContain(
        `“${words}” (Kamerstukken II 2018/19, 27925, nr. 651, p. `,
      );
      await page.goto('about:blank');
      await page.goto(link);
      await expect.poll(() => page.locator(':target').count()).toBe(1);
    }),
  );
});
