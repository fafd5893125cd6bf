import { describe, expect, test } from 'vitest';
import { type } from './box.ts';
import { readSite } from './site.ts';

const SECTION = '/27925-651/missies/trainingsmissie/';
const { at } = readSite();

describe('the box in the header', () => {
  test('says nothing of a word that says nothing', () =>
    at(SECTION, async (page) => {
      await page.clock.install();
      const panel = page.locator('header .zoek-paneel');
      await type(page, 'NMI');
      await page.locator('header input').fill('het');
      await panel.waitFor({ state: 'hidden' });
      await page.clock.runFor(10_000);
      expect(await panel.isVisible()).toBe(false);
      expect(await page.locator('header [role=status]').textContent()).toBe('');
    }));

  test('offers names that begin with such a word, and then that name', () =>
    at(SECTION, async (page) => {
      await type(page, 'voor');
      const titles = page.locator('header [role=option] .zoek-titel');
      expect(await titles.allTextContents()).toContain('Voordewind');
      await page.locator('header input').fill('');
      await page.locator('header input').fill('Voordewind');
      await expect
        .poll(() => titles.first().textContent())
        .toContain('Motie van de leden Voordewind');
    }));

  test('gives a name the same answer before and after it has the texts', () =>
    at(SECTION, async (page) => {
      const titles = page.locator('header [role=option]');
      const answer = async () => {
        await type(page, 'UNAMI');
        await page.locator('header .zoek-optie mark').first().waitFor();
        return titles.allTextContents();
      };
      const cold = await answer();
      await page.locator('header input').fill('');
      expect(await answer()).toEqual(cold);
    }));

  test('says what can be found, where nothing is', () =>
    at(SECTION, async (page) => {
      await page.locator('header input').fill('xqzwvk');
      const said = page.locator('header .zoek-melding');
      await expect.poll(() => said.textContent()).toMatch(/^Niets gevonden\. Zoek op /u);
    }));

  test('takes back what it said, at once, when it is closed', () =>
    at(SECTION, async (page) => {
      const status = page.locator('header [role=status]');
      await type(page, 'NMI');
      await expect.poll(() => status.textContent()).toMatch(/^\d+ resulta(?:at|ten)\. Eerste: /u);
      await page.clock.install();
      await page.locator('header input').press('Escape');
      await page.clock.runFor(1);
      expect(await status.textContent()).toBe('');
    }));

  test('says that a motion is not here, when only its number is given', () =>
    at(SECTION, async (page) => {
      await page.locator('header input').fill('motie 999');
      const said = 'Motie nr.\u00a0999 staat niet in deze leeseditie.';
      await expect.poll(() => page.locator('header .zoek-melding').textContent()).toBe(said);
      const status = page.locator('header [role=status]');
      await expect.poll(() => status.textContent()).toContain(said);
    }));

  test('says how many results there are, once the reader pauses', () =>
    at(SECTION, async (page) => {
      await type(page, 'veiligheid van burgers');
      const status = page.locator('header [role=status]');
      await expect.poll(() => status.textContent()).toMatch(/^\d+ resultaten\. Eerste: /u);
    }));

  test('says that a paper is not here, and links to the official one', () =>
    at(SECTION, async (page) => {
      await type(page, '27925-999');
      expect(await page.locator('header .zoek-melding').textContent()).toContain(
        '27\u00a0925, nr.\u00a0999 staat niet in deze leeseditie',
      );
      const option = page.locator('header [role=option]').first();
      expect(await option.getAttribute('href')).toBe(
        'https://zoek.officielebekendmakingen.nl/kst-27925-999.html',
      );
    }));
});
