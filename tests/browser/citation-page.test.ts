import { describe, expect, test } from 'vitest';
import { copied, FORMS } from './citations.ts';
import { readSite } from './site.ts';

const SECTION = '/27925-651/missies/trainingsmissie/';
const { at } = readSite();

describe('the page of citations', () => {
  test('copies each form by one press too', () =>
    at(`${SECTION}citeren/`, async (page) => {
      for (const name of FORMS) {
        expect((await copied(page, name, '#alinea-36')).length).toBeGreaterThan(20);
      }
      expect(await page.getByRole('status').allTextContents()).toContain(
        'RIS (juridische stijlen) gekopieerd',
      );
    }));

  test('leads back to what it cites', () =>
    at(`${SECTION}citeren/`, async (page) => {
      await page.getByRole('link', { name: 'Alinea 36' }).click();
      await page.waitForURL('**/27925-651/#alinea-36');
    }));

  test('is where the link leads without scripts, with the same forms and no dead button', () =>
    at(
      SECTION,
      async (page) => {
        await page.getByRole('link', { name: 'Citeer dit onderdeel' }).click();
        const part = page.locator('#alinea-36');
        expect(await part.locator('[data-vorm]').count()).toBe(FORMS.length);
        expect(await part.locator('[data-vorm="officieel"]').innerText()).toBe(
          'Kamerstukken II 2018/19, 27925, nr. 651, p. 8',
        );
        expect(await part.getByRole('button').count()).toBe(0);
        await part.locator('summary').first().click();
        expect(await part.getByText('@techreport').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));
});
