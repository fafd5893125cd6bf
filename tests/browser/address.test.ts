import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readAddressLists } from '../../scripts/address-lists.ts';
import { readLists } from '../../src/addresses/manifest.ts';
import { clipboard, readSite } from './site.ts';

const { at } = readSite();
const addresses = readLists(readAddressLists().lists);

/** Every so many addresses with a fragment, so that each kind has its turn. */
const sample = addresses.filter((address) => address.includes('#')).filter((_, n) => n % 23 === 0);

test.each(sample)('%s shows the place that it names', (address) =>
  at(address, async (page) => {
    const target = page.locator(':target');
    await target.waitFor({ state: 'attached' });
    expect(await target.getAttribute('id')).toBe(decodeURIComponent(address.split('#')[1] ?? ''));
    const top = await target.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(top).toBeLessThan(800);
  }),
);

/** The number of paragraph 47, by the name that a screen reader says. */
const numberOf = (page: Page) =>
  page
    .locator('#alinea-47')
    .getByRole('link', { name: 'Alinea 47: link of verwijzing kopiëren', exact: true });

describe('a link to a paragraph', () => {
  test('marks it for the eye', () =>
    at('/27925-651/#alinea-47', async (page) => {
      const background = (id: string) =>
        page.locator(id).evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await background('#alinea-47')).not.toBe(await background('#alinea-46'));
    }));

  test('stands in the margin, for keyboard and touch too', () =>
    at('/27925-651/', async (page) => {
      await numberOf(page).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Kopieer link' }).press('Enter');
      await page.getByRole('button', { name: 'Gekopieerd' }).waitFor();
      expect(new URL(await clipboard(page)).hash).toBe('#alinea-47');
    }));

  test('is the number in the margin without scripts', () =>
    at(
      '/27925-651/',
      async (page) => {
        await numberOf(page).focus();
        await page.keyboard.press('Enter');
        await page.waitForURL('**/27925-651/#alinea-47');
      },
      { javaScriptEnabled: false },
    ));
});

test.each([
  ['/kst-27925-651/', '/27925-651/'],
  ['/27925-651/alinea-36/', '/27925-651/missies/trainingsmissie/#alinea-36'],
  ['/27925-651/p5/', '/27925-651/#bladzijde-5'],
])('%s leads to %s', (guessed, address) =>
  at(guessed, async (page) => {
    await page.waitForURL(`**${address}`);
  }),
);
