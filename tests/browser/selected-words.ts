import type { Locator, Page } from 'playwright-core';
import { clipboard } from './site.ts';

/** What is offered for selected words. */
export const bar = (page: Page): Locator =>
  page.getByRole('group', { name: 'Geselecteerde woorden' });

/** Selects from the first occurrence of some words in an element to the end of others. */
export async function select(
  page: Page,
  from: [string, string],
  to: [string, string],
): Promise<void> {
  await page.evaluate(
    ([start, end]) => {
      const find = ([selector, words]: readonly [string, string]) => {
        const root = document.querySelector(selector) ?? document.body;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const offset = node.nodeValue?.indexOf(words) ?? -1;
          if (offset >= 0) return { node, offset, length: words.length };
        }
        throw new Error(`Unexpected absence of "${words}"`);
      };
      const [first, last] = [find(start), find(end)];
      document
        .getSelection()
        ?.setBaseAndExtent(first.node, first.offset, last.node, last.offset + last.length);
    },
    [from, to] as const,
  );
}

/** Presses a button of the bar, and reads the clipboard. */
export const copied = async (page: Page, label: string): Promise<string> => {
  await bar(page).getByText(label).click();
  await bar(page).getByRole('button', { name: 'Gekopieerd' }).waitFor();
  return clipboard(page);
};
