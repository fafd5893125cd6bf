import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { clipboard, readSite } from './site.ts';

const SECTION = '/27925-651/missies/trainingsmissie/';
const { at } = readSite();

const open = async (page: Page, within = '#alinea-36') => {
  await page.locator(`${within} a[data-citeer]`).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};

const copied = async (page: Page, form: string) => {
  const part = page.locator('dialog section', { hasText: form });
  await part.getByRole('button').click();
  await part.getByRole('button', { name: 'Gekopieerd' }).waitFor();
  return clipboard(page);
};

describe('citing a paragraph', () => {
  test('shows its five forms without leaving the page', () =>
    at(SECTION, async (page) => {
      const dialog = await open(page);
      expect(await dialog.getByRole('heading').allTextContents()).toEqual([
        'Citeer alinea 36',
        'Officiële vorm',
        'In een zin',
        'BibTeX',
        'RIS',
        'CSL-JSON',
      ]);
      expect(new URL(page.url()).pathname).toBe(SECTION);
    }));

  test('copies the official form with its page by one press, and says so', () =>
    at(SECTION, async (page) => {
      await open(page);
      expect(await copied(page, 'Officiële vorm')).toBe(
        'Kamerstukken II 2018/19, 27925, nr. 651, p. 8',
      );
      expect(await page.getByRole('status').allTextContents()).toContain(
        'Officiële vorm gekopieerd',
      );
    }));

  test.each(['BibTeX', 'RIS', 'CSL-JSON'])('copies %s that reference managers can read', (form) =>
    at(SECTION, async (page) => {
      await open(page);
      expect(new Cite(await copied(page, form)).data).toMatchObject([
        {
          type: 'report',
          title: 'Kamerstuk 27 925, nr. 651: Trainingsmissie, alinea 36',
          number: '2018/19, 27925, nr. 651',
          page: '8',
        },
      ]);
    }),
  );

  test('works with the keyboard alone, and gives the focus back', () =>
    at(SECTION, async (page) => {
      const link = page.locator('#alinea-36 a[data-citeer]');
      await link.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Gekopieerd' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  test('ends with a press beside the panel', () =>
    at(SECTION, async (page) => {
      const dialog = await open(page);
      await dialog.waitFor();
      await page.mouse.click(5, 5);
      await dialog.waitFor({ state: 'detached' });
    }));
});

test('two quick presses open one panel', () =>
  at(SECTION, async (page) => {
    await page.locator('#alinea-36 a[data-citeer]').dblclick();
    await page.getByRole('dialog').waitFor();
    await page.waitForTimeout(500);
    expect(await page.getByRole('dialog').count()).toBe(1);
  }));

test('the panel takes the place of what was offered for selected words', () =>
  at(SECTION, async (page) => {
    await page.locator('#alinea-37 p').first().selectText();
    await page.getByRole('toolbar').waitFor();
    await open(page);
    await page.getByRole('toolbar').waitFor({ state: 'detached' });
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
    expect(await copied(page, 'Officiële vorm')).toMatch(/nr\. 651, p\. 1$/);
  });
});

test('without scripts the link leads to a page with the same forms', () =>
  at(
    SECTION,
    async (page) => {
      await page.locator('#alinea-36 a[data-citeer]').click();
      const part = page.locator('#alinea-36');
      expect(await part.locator('[data-vorm]').count()).toBe(5);
      expect(await part.locator('[data-vorm]').first().innerText()).toBe(
        'Kamerstukken II 2018/19, 27925, nr. 651, p. 8',
      );
    },
    { javaScriptEnabled: false },
  ));
