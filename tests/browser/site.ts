import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launch } from '../../scripts/browser.ts';
import { type Served, serveDist } from '../../scripts/serve.ts';
import { type WatchedPage, watchedPage } from './browser.ts';

/** Reading the built site in a browser: one browser and server a test file. */
export interface Reading {
  /**
   * Opens an address, does something, and expects that nothing went wrong on the page: no error,
   * no broken security policy, no request elsewhere.
   */
  at(
    path: string,
    act: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ): Promise<void>;
  /** Keeps one page open for all tests of the file, and expects the same of it after the last. */
  open(path: string): () => Page;
}

/** Starts a browser and a server of a built site for the tests of a file, and stops them after. */
export function readSite(dist = 'dist'): Reading {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(), serveDist(dist)]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), served.close()]);
  });
  return {
    async at(path, act, options) {
      const watched = await watchedPage(browser, served.url, { ...DEFAULTS, ...options });
      await read(watched, path, act);
    },
    open(path) {
      let watched: WatchedPage;
      beforeAll(async () => {
        watched = await watchedPage(browser, served.url, DEFAULTS);
        await watched.page.goto(path);
      });
      afterAll(() => expect(watched.faults).toEqual([]));
      return () => watched.page;
    },
  };
}

const DEFAULTS: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  permissions: ['clipboard-read', 'clipboard-write'],
};

async function read(
  { page, faults }: WatchedPage,
  path: string,
  act: (page: Page) => Promise<void>,
) {
  try {
    await page.goto(path);
    await act(page);
    expect(faults).toEqual([]);
  } finally {
    await page.context().close();
  }
}

/** Words that are on the clipboard. */
export const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());
