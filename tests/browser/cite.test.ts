import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { copied, FORMS } from './citations.ts';
import { readSite } from './site.ts';

const SECTION = '/27925-651/missies/trainingsmissie/';
const ADDRESS = '/27925-651/#alinea-36';
const { at } = readSite();

const open = async (page: Page, within = '#alinea-36') => {
  await page.locator(`${within} [data-greep]`).click();
  await page.getByRole('button', { name: 'Citeer', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};

describe('citing a paragraph', () => {
  test('shows its forms without leaving the page, each with a button of its own name', () =>
    at(SECTION, async (page) => {
      const dialog = await open(page);
      for (const name of FORMS) {
        expect(await dialog.getByRole('button', { name, exact: true }).count()).toBe(1);
      }
      expect(await dialog.getByRole('button').count()).toBe(FORMS.length + 1);
      expect(new URL(page.url()).pathname).toBe(SECTION);
    }));

  test('fits a small screen without scrolling', () =>
    at(SECTION, async (page) => {
      const dialog = await open(page);
      const { inner, outer } = await dialog.evaluate((shown) => ({
        inner: shown.scrollHeight,
        outer: shown.clientHeight,
      }));
      expect(inner).toBeLessThanOrEqual(outer);
      expect(outer).toBeLessThan(600);
    }));

  test('copies the bare address by one press', () =>
    at(SECTION, async (page) => {
      await open(page);
      expect(await copied(page, 'Kopieer link')).toBe(new URL(ADDRESS, page.url()).href);
    }));

  test('copies the official form with its page by one press, and says so', () =>
    at(SECTION, async (page) => {
      await open(page);
      expect(await copied(page, 'Kopieer officiële verwijzing')).toBe(
        'Kamerstukken II 2018/19, 27925, nr. 651, p. 8',
      );
      expect(await page.getByRole('status').allTextContents()).toContain(
        'Officiële verwijzing gekopieerd',
      );
    }));

  test.each(['BibTeX', 'RIS', 'CSL-JSON'])('copies %s that reference managers can read', (form) =>
    at(SECTION, async (page) => {
      await open(page);
      expect(new Cite(await copied(page, `Kopieer ${form}`)).data).toMatchObject([
        {
          type: 'report',
          title: expect.stringMatching(
            /^Voortgangsrapportage over .+: Trainingsmissie, alinea 36$/u,
          ),
          issued: { 'date-parts': [[2019, 4, 18]] },
          number: '2018/19, 27925, nr. 651',
          page: '8',
          URL: new URL(ADDRESS, page.url()).href,
        },
      ]);
    }),
  );

  test('says of one form at a time that it was copied', () =>
    at(SECTION, async (page) => {
      const dialog = await open(page);
      await copied(page, 'Kopieer verwijzing met link');
      await copied(page, 'Kopieer BibTeX');
      expect(await dialog.getByRole('button', { name: 'Gekopieerd' }).count()).toBe(1);
      await dialog.getByRole('button', { name: 'Kopieer verwijzing met link' }).waitFor();
      await dialog.getByRole('button', { name: 'Kopieer BibTeX' }).waitFor();
    }));

  test('works with the keyboard alone, and gives the focus back', () =>
    at(SECTION, async (page) => {
      const link = page.locator('#alinea-36 .nummer');
      await link.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Kopieer link' }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Gekopieerd' }).waitFor();
      await page.keyboard.press('Escape');
      // A closed panel is out of sight at once; it gives the focus back when it hears of that.
      await expect
        .poll(() => link.evaluate((element) => element === document.activeElement))
        .toBe(true);
      expect(await page.locator('dialog').count()).toBe(0);
    }));

  test('ends with a press beside the panel', () =>
    at(SECTION, async (page) => {
      const dialog = await open(page);
      await dialog.waitFor();
      await page.mouse.click(5, 5);
      await dialog.waitFor({ state: 'detached' });
    }));
});

describe('where a browser gives no clipboard to scripts', () => {
  /** As on a page without encryption that is not of this machine. */
  const withoutClipboard = (page: Page) =>
    page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));

  /**
   * Pastes as a reader does, once the panel is gone and not only hidden: as it goes it gives the
   * focus to its link.
   */
  async function pasted(page: Page) {
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.evaluate(() => document.body.append(document.createElement('textarea')));
    await page.locator('textarea').focus();
    await page.keyboard.press('Control+V');
    await expect.poll(() => page.locator('textarea').inputValue()).not.toBe('');
    return page.locator('textarea').inputValue();
  }

  test('copies all the same', () =>
    at(SECTION, async (page) => {
      await withoutClipboard(page);
      const dialog = await open(page);
      await dialog.getByRole('button', { name: 'Kopieer RIS', exact: true }).click();
      await dialog.getByRole('button', { name: 'Gekopieerd' }).waitFor();
      expect(await pasted(page)).toMatch(/^TY {2}- RPRT\n[^]*\nER {2}-$/u);
    }));

  test('leaves the form selected when that fails too, and says what to press', () =>
    at(SECTION, async (page) => {
      await withoutClipboard(page);
      await page.evaluate(() => Object.assign(document, { execCommand: () => false }));
      const dialog = await open(page);
      await dialog.getByRole('button', { name: 'Kopieer officiële verwijzing' }).click();
      await dialog.getByRole('button', { name: 'Druk op Ctrl+C' }).waitFor();
      await page.keyboard.press('Control+C');
      expect(await pasted(page)).toBe('Kamerstukken II 2018/19, 27925, nr. 651, p. 8');
    }));
});

test('two quick presses open one panel', () =>
  at(SECTION, async (page) => {
    const handle = page.locator('#alinea-36 .nummer');
    const link = page.getByRole('button', { name: 'Citeer', exact: true });
    const panels = page.locator('dialog');
    await handle.click();
    await link.dblclick();
    await panels.first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => panels.count()).toBe(0);
    // What a later press opens comes after whatever the two presses opened.
    await handle.click();
    await link.click();
    await panels.first().waitFor();
    expect(await panels.count()).toBe(1);
  }));

test('the panel takes the place of what was offered for selected words', () =>
  at(SECTION, async (page) => {
    await page.locator('#alinea-37 p').first().selectText();
    const offer = page.getByRole('group', { name: 'Geselecteerde woorden' });
    await offer.waitFor();
    await open(page);
    await offer.waitFor({ state: 'detached' });
    expect(await page.getByRole('dialog').count()).toBe(1);
  }));

test('selecting in the panel up to the page beside it leaves it open', () =>
  at(SECTION, async (page) => {
    const dialog = await open(page);
    await dialog.locator('p').first().hover();
    await page.mouse.down();
    await page.mouse.move(5, 400);
    await page.mouse.up();
    expect(await dialog.isVisible()).toBe(true);
  }));

test('a section, the opening and the whole letter can be cited', async () => {
  await at(SECTION, async (page) => {
    await (await open(page, '.kop:has(h1)')).waitFor();
    expect(await page.getByRole('dialog').getByRole('heading').first().textContent()).toBe(
      'Citeer “Trainingsmissie”',
    );
  });
  await at('/27925-651/', async (page) => {
    const dialog = await open(page, '#alinea-1');
    await dialog.waitFor();
    expect(await copied(page, 'Kopieer officiële verwijzing')).toMatch(/nr\. 651, p\. 1$/);
  });
});
