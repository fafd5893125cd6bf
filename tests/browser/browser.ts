import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Commands of browsers; the first has no windows to draw, and takes half the time. */
const NAMES = [
  'chromium-headless-shell',
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser: that of `CHROME_PATH`, else an installed one, else the one of the packages. */
export async function launch(): Promise<Browser> {
  const executablePath =
    process.env['CHROME_PATH'] ?? installed() ?? (await sparticuz.executablePath());
  return chromium.launch({ executablePath, args: FLAGS });
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) =>
    existsSync(file),
  );
}

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
