import type { LocatedBrief } from '../content-files/brief.ts';
import type { Problem } from '../schemas/reading/problem.ts';
import type { Line, PagedLine } from './model.ts';
import { findPageLines } from './page-lines.ts';
import { findTops, manyTops, namedTops, unfoundTop } from './page-tops.ts';

/** The letter's lines on their pages, and the lines that are not the letter's. */
export interface Pages {
  /** Lines of the letter, empty lines included. */
  lines: PagedLine[];
  /** Lines of the printed page: footers and imprint. */
  furniture: Line[];
  /** Of these, the lines of which the editors say so. */
  namedFurniture: ReadonlySet<Line>;
  /** Whether the editors name the tops of the pages. */
  named: boolean;
  problems: Problem[];
}

/**
 * Takes the page furniture out and gives each line its page. A footer must have the number of
 * the page that it closes.
 */
export function layPages(received: readonly Line[], brief: LocatedBrief, file: string): Pages {
  const { pageTops } = brief.value;
  const { lines, named: namedFurniture, problems } = findPageLines(received, brief.value, file);
  const named = pageTops.length > 0;
  const tops = named ? namedTops(received, lines, pageTops) : findTops(received, lines);
  const pages: Pages = { lines: [], furniture: [...lines.keys()], namedFurniture, named, problems };
  let page = 0;
  for (const line of received) {
    const closed = lines.get(line) ?? page;
    if (closed !== page) problems.push(contradiction(line, closed, page, file));
    page = closed;
    if (lines.has(line)) continue;
    const startsPage = tops.has(line);
    if (startsPage) page += 1;
    pages.lines.push({ ...line, page, startsPage });
  }
  problems.push(...(named ? unfoundTop(tops.size - 1, brief) : manyTops(pages.lines, file)));
  return pages;
}

const contradiction = (line: Line, closed: number, page: number, file: string): Problem => ({
  file,
  line: line.number,
  message: `Unexpected footer of page ${closed}, expected that of page ${page}: so many pages start above it`,
  remedy:
    'Receive the text again with one space before the first line of each page, or name these lines under pageTops in brief.yaml.',
});
