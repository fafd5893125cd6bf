import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lettersMark, lettersOf } from '../../src/edition/view/letters-on.ts';
import { ui } from '../../src/interface/index.ts';
import { inventEdition, term } from '../edition/invented.ts';
import { readSite } from './site.ts';

/* A register of three invented letters, of which only the third has nothing, with the script alone. */

const [OLD, LATE, EMPTY] = ['27925-701', '27925-702', '27925-703'];
const edition = inventEdition({
  letters: [
    { id: OLD, sections: [{ text: 'Van een toets en van een keuring.' }] },
    { id: LATE, sections: [{ text: 'Van een keuring en van een oordeel.' }] },
    { id: EMPTY, sections: [{ text: 'Van iets anders.' }] },
  ],
  begrippen: ['keuring', 'oordeel', 'toets'].map((name) => term({ id: name, name })),
});

const FOLDER = mkdtempSync(join(tmpdir(), 'narrow-'));
const options = edition.letters.map(({ id }) => `<option value="${id}">${id}</option>`);
const entries = edition.registers.begrippen.map(
  ({ data, passages }) => `<li data-brieven="${lettersOf(edition, passages)}">${data.name}</li>`,
);
const HTML = `<!doctype html><html lang="nl"><title>Register</title>
<p data-brieffilter><label>${ui.letterFilter.label}
<select><option value="">${ui.letterFilter.all}</option>${options.join('')}</select></label>
<span role="status"></span></p><ul>${entries.join('')}</ul>
<script type="module" src="/narrow.js"></script></html>`;
const SCRIPT = `import { makeNarrowable } from '${join(process.cwd(), 'src/browser/narrow.ts')}';
makeNarrowable(document.querySelector('[data-brieffilter]'));`;

beforeAll(async () => {
  writeFileSync(join(FOLDER, 'index.html'), HTML);
  copyFileSync('dist/favicon.ico', join(FOLDER, 'favicon.ico'));
  const entry = join(FOLDER, 'entry.js');
  writeFileSync(entry, SCRIPT);
  await build({
    ...{ configFile: false, logLevel: 'silent' },
    build: {
      ...{ outDir: FOLDER, emptyOutDir: false, copyPublicDir: false },
      lib: { entry, formats: ['es'], fileName: () => 'narrow.js' },
    },
  });
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const { at } = readSite(FOLDER);

const shown = (page: Page) => page.locator('li:visible').allTextContents();
const chosen = (page: Page) => page.getByLabel(ui.letterFilter.label).inputValue();

describe('a register of several letters', () => {
  test('shows all that they have, and offers to narrow it', () =>
    at('/', async (page) => {
      await expect.poll(() => shown(page)).toEqual(['keuring', 'oordeel', 'toets']);
      await page.getByLabel(ui.letterFilter.label).waitFor();
    }));

  test('is narrowed to one letter by an address', () =>
    at(`/?brief=${LATE}`, async (page) => {
      await expect.poll(() => shown(page)).toEqual(['keuring', 'oordeel']);
      expect(await chosen(page)).toBe(LATE);
    }));

  test('is narrowed by choice, which the address keeps, with its place; back undoes it', () =>
    at('/#keuring', async (page) => {
      await page.getByLabel(ui.letterFilter.label).selectOption(OLD);
      expect(await shown(page)).toEqual(['keuring', 'toets']);
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe(`?brief=${OLD}#keuring`);
      await page.goBack();
      await expect.poll(() => shown(page)).toEqual(['keuring', 'oordeel', 'toets']);
      expect(await chosen(page)).toBe('');
    }));

  test('says so when the letter has nothing there', () =>
    at(`/?brief=${EMPTY}`, async (page) => {
      await page.getByText(ui.letterFilter.nothing).waitFor();
      expect(await shown(page)).toEqual([]);
    }));

  test('is whole at an address with a letter that there is not', () =>
    at('/?brief=27925-999', async (page) => {
      await expect.poll(() => shown(page)).toEqual(['keuring', 'oordeel', 'toets']);
      expect(await chosen(page)).toBe('');
    }));
});

test('with one letter nothing is marked, and there is nothing to narrow', () => {
  expect(lettersMark(inventEdition(), [OLD])).toBeUndefined();
});
