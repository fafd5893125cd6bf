import { footerPage, isFurniture } from './furniture.ts';
import type { Line, PagedLine } from './model.ts';

/** The letter's lines on their pages, and the lines that are not the letter's. */
export interface Pages {
  /** Lines of the letter, empty lines included. */
  lines: PagedLine[];
  /** Lines of the printed page: footers and imprint. */
  furniture: Line[];
}

/**
 * Takes the page furniture out and gives each line its page. A page starts at the first
 * line, at a line with exactly one space before it, and at the first line after a footer;
 * the number in a footer goes before our own count.
 */
export function layPages(lines: readonly Line[]): Pages {
  const pages: Pages = { lines: [], furniture: [] };
  let [page, due] = [0, true];
  for (const line of lines) {
    if (isFurniture(line)) {
      pages.furniture.push(line);
      due ||= footerPage(line) !== undefined;
      page = footerPage(line) ?? page;
      continue;
    }
    const startsPage = line.text !== '' && (due || line.indented);
    if (startsPage) [page, due] = [page + 1, false];
    pages.lines.push({ ...line, page, startsPage });
  }
  return pages;
}
