import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clipboard, readSite } from './site.ts';

// The published content with moves, and a site of it: both outside the project.
const FOLDER = mkdtempSync(join(tmpdir(), 'moved-'));
const CONTENT = join(FOLDER, 'inhoud');
const DIST = join(FOLDER, 'site');
const MINUTES = 60_000;
const SITE = 'https://uitgave.example';

beforeAll(() => {
  cpSync('content', CONTENT, { recursive: true });
  cpSync('tests/fixtures/addresses/verhuisd.yaml', join(CONTENT, 'verhuisd.yaml'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--outDir', DIST],
    { encoding: 'utf8', env: { ...process.env, CONTENT, SITE } },
  );
  if (status !== 0) throw new Error(stdout + stderr);
}, 5 * MINUTES);
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const { at } = readSite(DIST);

/** Where a browser is, and the element that it shows there. */
const place = (page: Page) =>
  page.evaluate(() => {
    const target = document.querySelector(':target');
    const { top = NaN } = target?.getBoundingClientRect() ?? {};
    return {
      address: location.pathname + location.hash,
      inSight: target ? top >= -1 && top < innerHeight : undefined,
      in: target?.parentElement?.closest('[id]')?.id,
    };
  });

/** Waits until a browser has ended at an address, and shows the element of its fragment. */
async function arrives(page: Page, to: string, inside?: string) {
  const inSight = to.includes('#') ? true : undefined;
  await expect
    .poll(async () => {
      const found = await place(page).catch(() => undefined);
      return { ...found, in: inside === undefined ? undefined : found?.in };
    })
    .toEqual({ address: to, inSight, in: inside });
}

describe('an address that moved leads on', () => {
  test.each([
    ['/27925-651/missies/oude-missie/', '/27925-651/missies/trainingsmissie/'],
    ['/27925-651/missies/oude-missie/#alinea-37', '/27925-651/missies/trainingsmissie/#alinea-37'],
    ['/27925-651/missies/bijlage/', '/27925-651/#alinea-47'],
    ['/27925-651/missies/bijlage/#alinea-3', '/27925-651/#alinea-3'],
    ['/27925-651/missies/bijlage/#tabel', '/financien/'],
    ['/27925-650/#alinea-12', '/27925-651/#alinea-12'],
    ['/27925-650/#alinea-99', '/27925-651/#alinea-47'],
    ['/kst-27925-651/#alinea-47', '/27925-651/#alinea-47'],
    ['/kst-27925-651.html#bladzijde-5', '/27925-651/#bladzijde-5'],
    ['/27925-651/trainingsmissie/#alinea-37', '/27925-651/missies/trainingsmissie/#alinea-37'],
    ['/27925-651/p5/', '/27925-651/#bladzijde-5'],
  ])('from %s to %s', (from, to) =>
    at(from, async (page) => {
      await arrives(page, to);
    }),
  );

  test.each([
    ['/27925-651/missies/trainingsmissie/#oudekop', 'trainingsmissie'],
    ['/27925-651/#alinea-99', 'alinea-47'],
    ['/begrippen/#oud-begrip', 'unami'],
    ['/begrippen/#vervallen', 'inhoud'],
  ])('within its page: %s stands in #%s', (from, id) =>
    at(from, async (page) => {
      await arrives(page, from, id);
    }),
  );

  test('without scripts too, to the place that took over from the page', () =>
    at(
      '/27925-651/missies/bijlage/',
      async (page) => {
        await arrives(page, '/27925-651/#alinea-47');
      },
      { javaScriptEnabled: false },
    ));
});

describe('a place that went to another page', () => {
  const FROM = '/27925-651/missies/trainingsmissie/';
  const TO = '/27925-651/missies/gereedheid/#alinea-47';

  test('is said where it stood, with a link', () =>
    at(`${FROM}#alinea-90`, async (page) => {
      await page.getByRole('link', { name: TO }).click();
      await arrives(page, TO);
    }));

  test('is hidden from who comes for something else', () =>
    at(FROM, async (page) => {
      expect(await page.locator('#alinea-90').isVisible()).toBe(false);
    }));
});

test('a site in another folder has a sitemap of its own pages, without second addresses', () => {
  const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, loc = '']) => new URL(loc));
  expect(pages.map(({ pathname }) => pathname)).toContain('/27925-651/missies/trainingsmissie/');
  expect(pages.filter(({ pathname }) => !existsSync(join(DIST, pathname, 'index.html')))).toEqual(
    [],
  );
  expect(pages.filter(({ pathname }) => pathname.includes('/citeren/'))).toEqual([]);
});

test('a moved place changes no word of the letter', () =>
  at('/27925-651/', async (page) => {
    const text = await page.locator('#alinea-47 p').first().textContent();
    const before = readFileSync('dist/27925-651/index.html', 'utf8');
    const real = await page.evaluate(
      (html) =>
        new DOMParser().parseFromString(html, 'text/html').querySelector('#alinea-47 p')
          ?.textContent,
      before,
    );
    expect(text).toBe(real);
  }));

test('a moved file is served as it is now', () =>
  at('/', async (page) => {
    const [old, now] = await page.evaluate(() =>
      Promise.all(
        ['/oud/kamerstukken.json', '/zoek/kamerstukken.json'].map(async (path) =>
          (await fetch(path)).text(),
        ),
      ),
    );
    expect(old).toBe(now);
  }));

describe('a site that is built for an address is copied with it, wherever it is read', () => {
  const ADDRESS = `${SITE}/27925-651/#alinea-37`;

  test('from the panel', () =>
    at('/27925-651/missies/trainingsmissie/', async (page) => {
      await page.locator('#alinea-37 .nummer').click();
      await page.getByRole('button', { name: 'Citeer', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Kopieer link' }).click();
      await dialog.getByRole('button', { name: 'Gekopieerd' }).waitFor();
      expect(await clipboard(page)).toBe(ADDRESS);
    }));

  test('from what is selected', () =>
    at('/27925-651/missies/trainingsmissie/', async (page) => {
      await page.locator('#alinea-37 p').first().selectText();
      const bar = page.getByRole('group', { name: 'Geselecteerde woorden' });
      await bar.getByRole('button', { name: 'Kopieer link' }).click();
      await bar.getByRole('button', { name: 'Gekopieerd' }).waitFor();
      expect((await clipboard(page)).split(':~:')[0]).toBe(ADDRESS);
    }));
});
