import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page, and what went wrong on it: a request elsewhere, an error, a broken security policy. */
export interface WatchedPage {
  page: Page;
  /** One sentence for each thing that went wrong so far; tests expect it to be empty. */
  faults: string[];
}

/** Opens a page in a context of its own and writes down everything that goes wrong on it. */
export async function watchedPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: url, ...options });
  // On a busy machine a page may take long: the limit of the test holds, and no other.
  context.setDefaultNavigationTimeout(0);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) faults.push(`Unexpected request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`Unexpected ${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`Unexpected console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`Unexpected error: ${error.message}`));
  return { page, faults };
}

/**
 * Writes down the paths that a page asks for from now on. A request of the page itself closes the
 * list, so that none which was begun before is missed, however slow the machine.
 */
export function requestsOf(page: Page): () => Promise<string[]> {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return async () => {
    await page.evaluate((last) => fetch(last), LAST);
    return paths.filter((path) => path !== LAST);
  };
}

/** A small file that no page asks for by itself. */
const LAST = '/favicon.svg';
