import type { Line } from './model.ts';

/** Footer of a printed page; the last number is that of the page. */
const FOOTER =
  /^(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{4}, .+, (?:nr\. )?[0-9A-Z]+ (\d{1,4})$/u;

/** Lines of the imprint at the foot of the first page. */
const IMPRINT = [/^kst-[0-9A-Z-]+$/u, /^ISSN \d{4} ?- ?\d{3}[\dX]$/u, /^’s-Gravenhage \d{4}$/u];

/** Page number that a footer gives; nothing for any other line. */
export function footerPage({ text }: Line): number | undefined {
  const page = FOOTER.exec(text)?.[1];
  return page === undefined ? undefined : Number(page);
}

/** Whether a line belongs to the printed page and not to the letter. */
export const isFurniture = (line: Line): boolean =>
  footerPage(line) !== undefined || IMPRINT.some((pattern) => pattern.test(line.text));
