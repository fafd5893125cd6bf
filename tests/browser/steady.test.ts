import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readSite } from './site.ts';
import { KINDS } from '../site/paths.ts';

/* Nothing that a reader sees moves while a page loads, however slow the line. */

const { at } = readSite();

/** Most that may move (cumulative layout shift). */
const MOST = 0.01;

/** Slow 4G: 1.6 Mbit/s down, 150 ms there and back. */
async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 },
  });
}

/** How much moved on a page from its start, and what. */
const moved = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ sum: number; what: string[] }>((done) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node?: Node }[];
          })[];
          done({
            sum: shifts.reduce((all, { value }) => all + value, 0),
            what: shifts.flatMap(({ sources }) => sources.map(({ node }) => `${node?.nodeName}`)),
          });
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done({ sum: 0, what: [] }), 500);
      }),
  );

const PHONE = { viewport: { width: 360, height: 740 } };

// They wait for a slow line most of the time.
test.concurrent.each(KINDS)('nothing moves on %s on a phone', (path) =>
  at(
    '/robots.txt',
    async (page) => {
      await slow(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      const { sum, what } = await moved(page);
      expect(sum, what.join(', ')).toBeLessThanOrEqual(MOST);
    },
    PHONE,
  ),
);

test.each(['motie genocide', 'ontheemden'])(
  'results of “%s” stay where they are when the texts come later',
  (query) =>
    at(
      '/robots.txt',
      async (page) => {
        await page.route('**/zoek/27925-651.json', async (route) => {
          const response = await route.fetch();
          await page.locator('[data-resultaten] > li').first().waitFor();
          await route.fulfill({ response });
        });
        await page.goto(`/zoeken/?q=${encodeURIComponent(query)}`);
        await page.locator('[data-resultaten][aria-busy="false"]').waitFor();
        const { sum, what } = await moved(page);
        expect(sum, what.join(', ')).toBeLessThanOrEqual(MOST);
      },
      PHONE,
    ),
);
