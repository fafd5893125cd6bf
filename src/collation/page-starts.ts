import type { Problem } from '../problem/problem.ts';
import type { EditionWord } from './model.ts';

/** Shapes of the lines that a printed page has beside the letter. */
const FURNITURE =
  /^\s*(?:kst-\S+|ah-\S+|ISSN .*|[’']s-Gravenhage \d{4}.*|(?:Tweede|Eerste) Kamer, vergaderjaar .*)$/u;

/**
 * Holds the pages of an edition against its PDF, as `readPdfLines` reads it: each starts with the word
 * with which the printed page does. A page inside a word starts with the rest of that word.
 */
export function wrongPageStarts(
  lines: readonly string[],
  words: readonly EditionWord[],
  file: string,
): Problem[] {
  const pages = pagesOf(lines);
  return pages.flatMap((page, index): Problem[] => {
    const printed = firstWord(page);
    const found = startOf(words, index + 1);
    if (printed === undefined || (found && isSame(found.text, printed))) return [];
    const message = `Unexpected ${found ? `"${found.text}"` : 'no word'} at the start of page ${index + 1}, expected "${printed}" as in ${file}`;
    const at = found ? { file: found.file, line: found.line } : { file };
    return [{ ...at, message, remedy: 'Run the import again.' }];
  });
}

function pagesOf(lines: readonly string[]): string[][] {
  const pages: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('\f') || pages.length === 0) pages.push([]);
    pages.at(-1)?.push(line.replace('\f', ''));
  }
  return pages;
}

const firstWord = (page: readonly string[]): string | undefined =>
  page
    .filter((line) => line.trim() !== '' && !FURNITURE.test(line))[0]
    ?.trim()
    .split(/[ \u00a0]+/u)[0];

/** The word, or the rest of one, with which a page starts in the edition. */
function startOf(words: readonly EditionWord[], page: number) {
  const inside = words.find((word) => word.page === page - 1 && word.pageStartsAt !== undefined);
  if (inside) return { ...inside, text: inside.text.slice(inside.pageStartsAt) };
  return words.find((word) => word.page === page);
}

/** The call of a footnote may stick to a word, and a hyphen of the print may be left out. */
const isSame = (found: string, printed: string): boolean =>
  found.startsWith(printed.replace(/[-\u00ad\u2010]$/u, '').replace(/\d{1,3}$/u, '')) ||
  printed.startsWith(found);
