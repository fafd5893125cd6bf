import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bar, copied, select } from './selected-words.ts';
import { readSite } from './site.ts';

const SECTION = '/27925-651/missies/trainingsmissie/';
const { at } = readSite();

const selectIn = (page: Page, id: string, words: string) =>
  select(page, [`#${id}`, words], [`#${id}`, words]);

describe('selecting words of a paragraph', () => {
  test('offers a link that a browser opens on those words', () =>
    at(SECTION, async (page) => {
      await selectIn(page, 'alinea-37', 'train-the-trainer');
      const link = await copied(page, 'Kopieer link');
      expect(link).toMatch(/27925-651\/#alinea-37:~:text=(?:[^,]+-,)?train%2Dthe%2Dtrainer/u);
      await page.goto('about:blank');
      await page.goto(link);
      const target = page.locator(':target');
      expect(await target.evaluate((found) => found.closest('.alinea')?.id)).toBe('alinea-37');
    }));

  test('offers the quotation with its citation and permanent address', () =>
    at(SECTION, async (page) => {
      await selectIn(page, 'alinea-38', 'aan de Iraakse eenheden');
      expect(await copied(page, 'Kopieer citaat')).toMatch(
        /^“aan de Iraakse eenheden” \(Kamerstukken II 2018\/19, 27925, nr\. 651, p\. 8, http:\S+#alinea-38\)$/,
      );
    }));

  test('takes whole words, and leaves out what the editors added', () =>
    at(SECTION, async (page) => {
      await select(page, ['#alinea-36', 'apacity Building'], ['#alinea-36', 'en gecoö']);
      const quote = await copied(page, 'Kopieer citaat');
      expect(quote).toContain(
        '“Capacity Building Mission Iraq (CBMI). De trainingen werden uitgevoerd op verzoek van het Ministry of Peshmerga (MOP) en gecoördineerd”',
      );
    }));

  test('over several paragraphs leads to the first', () =>
    at(SECTION, async (page) => {
      await select(page, ['#alinea-37', 'duurzamer'], ['#alinea-38', 'In Bagdad']);
      expect(await copied(page, 'Kopieer link')).toMatch(/#alinea-37:~:text=/);
    }));

  test('can be copied with the keyboard alone, and put away', () =>
    at(SECTION, async (page) => {
      await selectIn(page, 'alinea-37', 'humanitair oorlogsrecht');
      await bar(page).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await bar(page).getByRole('button', { name: 'Gekopieerd' }).waitFor();
      await page.keyboard.press('Escape');
      await bar(page).waitFor({ state: 'detached' });
    }));

  test('gives the focus back when it is put away: to what had it, else to the paragraph', () =>
    at(SECTION, async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.closest('[id]')?.id);
      await selectIn(page, 'alinea-37', 'humanitair oorlogsrecht');
      await bar(page).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('alinea-37');
      expect(await page.evaluate(() => `${document.getSelection()}`)).toBe(
        'humanitair oorlogsrecht',
      );
      await page.locator('#alinea-39 a').first().focus();
      await selectIn(page, 'alinea-38', 'In Bagdad');
      await bar(page).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('alinea-39');
    }));

  test('from the heading over it offers the words of the paragraph', () =>
    at(SECTION, async (page) => {
      await select(page, ['#trainingsmissie', 'missie'], ['#alinea-36', 'partnerlanden']);
      expect(await copied(page, 'Kopieer citaat')).toMatch(
        /^“In samenwerking met partnerlanden” \(Kamerstukken II 2018\/19, 27925, nr\. 651, p\. 8, http:\S+#alinea-36\)$/,
      );
    }));

  test('lets Tab into what is offered, and on through the page', () =>
    at(SECTION, async (page) => {
      await selectIn(page, 'alinea-37', 'humanitair oorlogsrecht');
      await bar(page).waitFor();
      for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
      expect(await bar(page).evaluate((shown) => shown.contains(document.activeElement))).toBe(
        false,
      );
    }));

  test('offers nothing for a sign alone', () =>
    at(SECTION, async (page) => {
      await selectIn(page, 'alinea-37', 'humanitair');
      await bar(page).waitFor();
      // What was offered goes when the sign is looked at: nothing comes in its place.
      await select(page, ['#alinea-37', '-the'], ['#alinea-37', '-']);
      await bar(page).waitFor({ state: 'detached' });
      expect(await bar(page).count()).toBe(0);
    }));

  test('is in sight when the end of the selection is not', () =>
    at('/27925-651/', async (page) => {
      await select(page, ['#alinea-1', 'Nederland'], ['#alinea-9', '.']);
      await bar(page).waitFor();
      const box = await bar(page).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    }));

  test('goes away with the selection', () =>
    at(SECTION, async (page) => {
      await selectIn(page, 'alinea-37', 'humanitair');
      await bar(page).waitFor();
      await page.evaluate(() => document.getSelection()?.removeAllRanges());
      await bar(page).waitFor({ state: 'detached' });
    }));
});

test('a paragraph over two pages is cited with the page that the words stand on', () =>
  at('/27925-651/', async (page) => {
    const found = await page.evaluate(() => {
      const marks = [...document.querySelectorAll<HTMLElement>('.alinea p [data-bladzijde]')];
      const mark = marks.find(({ previousElementSibling }) =>
        previousElementSibling?.matches(':not([data-eerst])'),
      );
      const words = (text: string) =>
        text
          .trim()
          .split(/\s+/)
          .filter((word) => word.length > 3);
      return {
        id: mark?.closest('.alinea')?.id ?? '',
        page: Number(mark?.dataset['bladzijde']),
        last: words(mark?.nextSibling?.textContent ?? '').at(-1) ?? '',
      };
    });
    const after = `#${found.id} p [data-bladzijde]`;
    expect(found.id).not.toBe('');
    await page.evaluate((selector) => {
      const text = document.querySelector(selector)?.nextSibling;
      if (text) document.getSelection()?.setBaseAndExtent(text, 5, text, 25);
    }, after);
    expect(await copied(page, 'Kopieer citaat')).toContain(`p. ${found.page}, http`);
  }));

test('nothing is offered outside the letter', () =>
  at(SECTION, async (page) => {
    await selectIn(page, 'alinea-37', 'humanitair');
    await bar(page).waitFor();
    await select(page, ['.marge', '36'], ['.marge', '36']);
    await bar(page).waitFor({ state: 'detached' });
    expect(await bar(page).count()).toBe(0);
  }));
