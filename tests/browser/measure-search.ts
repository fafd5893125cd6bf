import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';

/** What search costs a reader. */
export interface SearchCosts {
  /** Bytes (brotli) fetched from the first touch until the first result, by what is sought. */
  bytes: { number: number; motion: number; name: number; text: number; site: number };
  /** Milliseconds from the last key to results on the screen, everything loaded: median, slowest. */
  warm: { median: number; slowest: number };
}

const SECTION = '/27925-651/missies/trainingsmissie/';
const RESULT = '[role=option]:not(.zoek-alle)';

/** Measures what search costs on a built site that is served at a URL. */
export async function measureSearch(browser: Browser, url: string): Promise<SearchCosts> {
  const until = (query: string, path = SECTION) => bytesUntil(browser, url + path, query);
  return {
    bytes: {
      number: await until('27925-623'),
      motion: await until('motie 623'),
      name: await until('NMI'),
      text: await until('kaderleden opleiden'),
      site: await until('toegankelijkheid'),
    },
    warm: await warmTimes(browser, url + SECTION),
  };
}

async function bytesUntil(browser: Browser, address: string, query: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.locator('header input').fill(query);
  await page.locator(RESULT).first().waitFor();
  const fetched = [...responses];
  const bodies = await Promise.all(fetched.map((response) => response.body()));
  await page.close();
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}

const QUERIES = ['NMI', 'burgerslachtoffers', 'hoeveel kostte de F-16 inzet', 'vluchtelignen'];

async function warmTimes(browser: Browser, address: string): Promise<SearchCosts['warm']> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('header input').fill('kaderleden opleiden');
  await page.locator('[role=option] mark').first().waitFor();
  const times: number[] = [];
  for (const query of [...QUERIES, ...QUERIES, ...QUERIES]) times.push(await timeOf(page, query));
  await page.close();
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? NaN, slowest: times.at(-1) ?? NaN };
}

/** From the event of the last key to the frame in which the results are drawn. */
function timeOf(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (query) =>
      new Promise<number>((done) => {
        const input = document.querySelector<HTMLInputElement>('header input');
        const list = document.querySelector('header [role=listbox]');
        if (!input || !list) throw new Error('Unexpected page without an open box');
        const start = performance.now();
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        }).observe(list, { childList: true });
        input.value = query;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    query,
  );
}
