import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { clipboard, readSite } from './site.ts';

const SECTION = '/27925-651/missies/trainingsmissie/';
const { at } = readSite();

const bar = (page: Page) => page.getByRole('group', { name: 'Alinea 37' });

describe('the number of a paragraph', () => {
  test.each([SECTION, '/27925-651/'])('copies one address, from %s, and says so', (path) =>
    at(path, async (page) => {
      await page.locator('#alinea-37 .nummer').click();
      await bar(page).getByRole('button', { name: 'Kopieer link' }).click();
      await bar(page).getByRole('button', { name: 'Gekopieerd' }).waitFor();
      expect(new URL(await clipboard(page)).pathname).toBe('/27925-651/');
      expect(new URL(await clipboard(page)).hash).toBe('#alinea-37');
      await expect.poll(() => bar(page).getByRole('status').innerText()).toBe('Link gekopieerd');
    }),
  );

  test('shares where the device can', () =>
    at(SECTION, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'share', {
          value: (given: ShareData) => {
            document.title = `${given.url}`;
            return Promise.resolve();
          },
        });
      });
      await page.locator('#alinea-37 .nummer').click();
      await bar(page).getByRole('button', { name: 'Deel' }).click();
      await expect.poll(() => page.title()).toMatch(/\/27925-651\/#alinea-37$/u);
    }));

  test('closes with Escape, which gives the focus back, and with a second press', () =>
    at(SECTION, async (page) => {
      const number = page.locator('#alinea-37 .nummer');
      await number.focus();
      await page.keyboard.press('Enter');
      await bar(page).waitFor();
      await page.keyboard.press('Escape');
      await bar(page).waitFor({ state: 'detached' });
      expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
      await number.click();
      await bar(page).waitFor();
      await number.click();
      await bar(page).waitFor({ state: 'detached' });
    }));
});

describe('quiet reading', () => {
  test('hides numbers and marks, moves no line, and is remembered', () =>
    at(SECTION, async (page) => {
      const heights = () =>
        page
          .locator('.letter .alinea')
          .evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetTop));
      const before = await heights();
      await page.getByRole('button', { name: 'Rustig lezen' }).click();
      expect(await heights()).toEqual(before);
      expect(await page.locator('#alinea-36 .nummer').isVisible()).toBe(false);
      expect(await page.locator('.nootteken').first().isVisible()).toBe(false);
      await page.reload();
      expect(await page.locator('#alinea-36 .nummer').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Rustig lezen', pressed: true }).click();
      expect(await page.locator('#alinea-36 .nummer').isVisible()).toBe(true);
    }));
});

describe('the keys', () => {
  test('n and p lead to the next and previous section, also on the whole letter', async () => {
    await at(SECTION, async (page) => {
      await page.keyboard.press('n');
      await page.waitForURL('**/missies/chirurgisch-team/');
      await page.keyboard.press('p');
      await page.waitForURL(`**${SECTION}`);
    });
    await at('/27925-651/', async (page) => {
      await page.keyboard.press('n');
      await page.waitForURL('**/27925-651/#deel-1');
    });
  });

  test('? lists them, and there they can be switched off', () =>
    at(SECTION, async (page) => {
      await page.keyboard.press('?');
      const off = page.getByRole('checkbox', { name: 'Sneltoetsen van één teken gebruiken' });
      await off.uncheck();
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.keyboard.press('n');
      await page.keyboard.press('Control+k');
      await expect.poll(() => page.getByRole('combobox').count()).toBe(1);
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(new URL(page.url()).pathname).toBe(SECTION);
    }));
});

describe('coming back', () => {
  const leave = async (page: Page) => {
    await page.locator('#alinea-40').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 50);
    await page.waitForFunction(() => scrollY > innerHeight);
    // From then on the place is kept; the script for it loads at the first scroll.
    await page.locator('.contents[data-volgt]').waitFor();
    await page.goto('/');
  };

  test('one is offered the place where one was', () =>
    at('/27925-651/', async (page) => {
      await leave(page);
      await page.getByRole('link', { name: 'Lees verder bij alinea' }).click();
      await page.waitForURL(/\/27925-651\/#alinea-\d+$/u);
    }));

  test('who refuses is not asked again', () =>
    at('/27925-651/', async (page) => {
      await leave(page);
      await page.getByRole('button', { name: 'Niet onthouden' }).click();
      await page.goto('/27925-651/');
      await leave(page);
      await page.waitForLoadState('networkidle');
      expect(await page.getByRole('link', { name: 'Lees verder bij alinea' }).count()).toBe(0);
    }));

  test('what others left under the names that are kept is ignored', () =>
    at('/27925-651/', async (page) => {
      await page.evaluate(() => {
        localStorage.setItem('leeseditie-plaats', '{"href":"//elders.nl","alinea":4}');
        sessionStorage.setItem('zoek', '{"query":7');
      });
      await page.goto('/', { waitUntil: 'networkidle' });
      expect(await page.locator('.voetbalk:visible').count()).toBe(0);
    }));
});

test('the bar that stays on a phone opens the search box where one reads', () =>
  at(
    '/27925-651/#alinea-40',
    async (page) => {
      await page.waitForLoadState('networkidle');
      const read = page.locator('#alinea-40');
      const place = (await read.boundingBox())?.y ?? 0;
      await page.locator('[data-zoek-hier]').dispatchEvent('click');
      const box = page.getByRole('combobox');
      await box.waitFor();
      expect((await box.boundingBox())?.y).toBeLessThan(40);
      // The header, out of sight, may be a line lower without it.
      expect(Math.abs(((await read.boundingBox())?.y ?? 0) - place)).toBeLessThan(60);
    },
    { viewport: { width: 360, height: 740 } },
  ));

test('where faults are reported, the number of a paragraph fills in which it is', () =>
  at('/27925-651/', async (page) => {
    await page.locator('.site-footer nav').evaluate((foot) => {
      const meld = 'https://lees.voorbeeld.nl/27925-651/';
      const report = document.createElement('a');
      report.href = `mailto:redactie@voorbeeld.nl?body=${encodeURIComponent(`${meld}\n`)}`;
      foot.append(Object.assign(report, { textContent: 'Meld een fout' }));
      report.dataset['meld'] = meld;
    });
    await page.locator('#alinea-40 .nummer').click();
    const report = page.getByRole('group').getByRole('link', { name: 'Meld een fout' });
    const href = decodeURIComponent((await report.getAttribute('href')) ?? '');
    expect(href).toMatch(/body=\S+\/27925-651\/#alinea-40\n$/u);
  }));

test('Escape takes that box away, and gives the focus back', () =>
  at('/27925-651/#alinea-40', async (page) => {
    await page.waitForLoadState('networkidle');
    const handle = page.locator('#alinea-40 .nummer');
    await handle.focus();
    await page.keyboard.press('Control+k');
    await page.locator('form.zweeft :focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#alinea-40 .nummer:focus').waitFor();
    expect(await page.locator('form.zweeft').count()).toBe(0);
  }));
