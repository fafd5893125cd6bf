import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

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

/**
 * Starts a browser: that of `CHROME_PATH`, else the one of the packages, the same on every machine,
 * else an installed one. @throws when there is none.
 */
export async function launch(): Promise<Browser> {
  const executablePath = await browserPath();
  if (executablePath) return chromium.launch({ executablePath, args: FLAGS });
  throw new Error('No browser found: install Chromium, or set CHROME_PATH to one.');
}

/**
 * Path of the browser that is started. The first who asks unpacks it, which takes a second: who asks
 * meanwhile, from another process, gets a file that is still being written.
 */
export const browserPath = async (): Promise<string | undefined> =>
  process.env['CHROME_PATH'] ?? (await packaged()) ?? installed();

/** The browser of the packages is made for one platform. */
const packaged = async (): Promise<string | undefined> =>
  process.platform === 'linux' && process.arch === 'x64' ? sparticuz.executablePath() : undefined;

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) =>
    existsSync(file),
  );
}
