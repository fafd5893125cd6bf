import { describe, expect, test } from 'vitest';
import { watchedPage } from './browser.ts';
import { launch } from '../../scripts/browser.ts';
import { serveDist } from '../../scripts/serve.ts';

/** Opens an address that leads nowhere; the page for that is all that may go wrong. */
async function lostAt(path: string, javaScriptEnabled = true) {
  const [browser, site] = await Promise.all([launch(), serveDist()]);
  const { page, faults } = await watchedPage(browser, site.url, { javaScriptEnabled });
  const response = await page.goto(path);
  return {
    ...{ page, status: response?.status() },
    faults: () => faults.filter((fault) => !/404/u.test(fault)),
    close: () => Promise.all([browser.close(), site.close()]),
  };
}

describe('an address that leads nowhere', () => {
  test.each([
    ['/KST-27925-651', '/27925-651/'],
    ['/27%20925-651', '/27925-651/'],
    ['/27925-651/P5', '/27925-651/#bladzijde-5'],
    [
      '/27925-651/missies/trainingsmissie/alinea-36/',
      '/27925-651/missies/trainingsmissie/#alinea-36',
    ],
  ])('offers the right one for %s', async (wrong, right) => {
    const { page, status, faults, close } = await lostAt(wrong);
    expect(status).toBe(404);
    await page.locator('main [data-bedoeld] a').first().click();
    await page.waitForURL(`**${right}`);
    expect(faults()).toEqual([]);
    await close();
  });

  test('offers to search for its words when it means nothing', async () => {
    const { page, faults, close } = await lostAt('/humanitair_oorlogsrecht');
    await page.getByRole('link', { name: 'Zoek naar “humanitair oorlogsrecht”' }).click();
    await page.locator('ol[data-resultaten][aria-busy="false"] > li').first().waitFor();
    expect(faults()).toEqual([]);
    await close();
  });

  test('leads to the letters without scripts too', async () => {
    const { page, close } = await lostAt('/27%20925-651', false);
    await page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: /Kamerstuk\s27\s925,\snr\.\s651/u })
      .getByRole('link')
      .click();
    await page.waitForURL('**/27925-651/');
    await close();
  });
});
