import type { Page } from 'playwright-core';
import { clipboard } from './site.ts';

/** Presses the button of a form, in the panel or in a part of a page, and reads the clipboard. */
export const copied = async (page: Page, name: string, within = 'dialog'): Promise<string> => {
  const part = page.locator(within);
  await part.getByRole('button', { name, exact: true }).click();
  await part.getByRole('button', { name: 'Gekopieerd' }).waitFor();
  return clipboard(page);
};

/** Buttons of all forms, by the names that they have for who hears them. */
export const FORMS = [
  'Kopieer link',
  'Kopieer officiële verwijzing',
  'Kopieer verwijzing met link',
  'Kopieer BibTeX',
  'Kopieer RIS',
  'Kopieer CSL-JSON',
  'Kopieer RIS (juridische stijlen)',
];
