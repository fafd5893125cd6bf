import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readSite } from './site.ts';

const SECTION = '/27925-651/missies/trainingsmissie/';
const { at } = readSite();

const faultsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );

/** Opens each panel that scripts lay over the page. */
const panels: Record<string, (page: Page) => Promise<void>> = {
  async citations(page) {
    await page.locator('#alinea-36 .nummer').click();
    await page.getByRole('button', { name: 'Citeer', exact: true }).click();
    await page.getByRole('dialog').waitFor();
  },
  async handle(page) {
    await page.locator('#alinea-36 .nummer').click();
    await page.getByRole('group', { name: 'Alinea 36' }).waitFor();
  },
  async keys(page) {
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  },
  async preview(page) {
    await page.hover('a[data-begrip="cbmi"]');
    await page.getByRole('group', { name: 'Voorvertoning' }).waitFor();
  },
  async quotation(page) {
    await page.locator('#alinea-37 p').first().selectText();
    await page.getByRole('group', { name: 'Geselecteerde woorden' }).waitFor();
  },
};

test.each(
  Object.keys(panels).flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]),
)('the panel of a %s has no accessibility fault, %s', (name, colorScheme) =>
  at(
    SECTION,
    async (page) => {
      await panels[name]?.(page);
      expect(await faultsOf(page)).toEqual([]);
    },
    { colorScheme },
  ),
);
