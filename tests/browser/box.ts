import type { Page } from 'playwright-core';

/** Types in the box of the header and waits for the first result. */
export async function type(page: Page, query: string): Promise<void> {
  await page.locator('header input').fill(query);
  await page.locator('header [role=option]').first().waitFor();
}

/** Id of the option that the arrow keys have reached; null for none. */
export const activeOption = (page: Page): Promise<string | null> =>
  page.locator('header input').getAttribute('aria-activedescendant');
