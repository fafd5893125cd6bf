import type { LocatedBrief } from '../content-files/brief.ts';
import type { Problem } from '../problem/problem.ts';
import type { Choice, Doubt } from './doubt.ts';
import type { Line, PagedLine } from './printed-letter.ts';
import { findPageLines, type PageLines } from './page-lines.ts';
import { indentOf } from './words.ts';

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
 * Takes the page furniture out and gives each line its page, 0 in a text that shows none. A footer
 * must have the number of the page that it closes.
 */
export function paginate(received: readonly Line[], brief: LocatedBrief, file: string): Pages {
  const { pageTops, unpaged } = brief.value;
  const found = findPageLines(received, brief.value, file);
  const named = pageTops.length > 0;
  const isPaged = !unpaged && (named || showsPages(received, found.lines));
  const pages: Pages = {
    ...{ lines: [], problems: found.problems, named },
    ...{ furniture: [...found.lines.keys()], namedFurniture: found.named },
  };
  if (!isPaged) {
    const text = received.filter((line) => !found.lines.has(line));
    return { ...pages, lines: fromMargins(text.map((line) => ({ ...line, ...UNPAGED_LINE }))) };
  }
  const tops = named ? namedTops(received, found.lines, pageTops) : findTops(received, found.lines);
  const isFed = !named && received.some(({ fed }) => fed);
  const laid = layPages(pages, received, { tops, isFed, pageLines: found.lines, file });
  // While it is in doubt what is a footer, none contradicts the pages.
  const problems = found.problems.length > 0 ? [] : laid;
  pages.lines = fromMargins(pages.lines);
  const wrong = named ? unfoundTop(tops.size - 1, brief) : manyTops(pages.lines, file);
  return { ...pages, problems: [...pages.problems, ...problems, ...wrong] };
}

/** Where a line stands in a text without pages. */
const UNPAGED_LINE = { page: 0, startsPage: false, indent: 0 };

/** Lines with which pages start, and those that are not the letter's. */
interface Marked {
  tops: ReadonlySet<Line>;
  /** Whether form feeds count the pages, those of pictures alone too. */
  isFed: boolean;
  pageLines: PageLines['lines'];
  file: string;
}

/** Gives each line its page; answers footers that say another. */
function layPages(
  pages: Pages,
  received: readonly Line[],
  { tops, isFed, pageLines, file }: Marked,
): Problem[] {
  const problems: Problem[] = [];
  const fed = isFed ? fedPages(received) : [];
  let page = 0;
  for (const [index, line] of received.entries()) {
    const closed = pageLines.get(line) ?? page;
    if (![page, fed[index]].includes(closed))
      problems.push(contradiction(line, closed, page, file));
    page = closed;
    if (pageLines.has(line)) continue;
    const startsPage = tops.has(line);
    if (startsPage) page = fed[index] ?? page + 1;
    const raw = startsPage && line.indented ? line.raw.slice(1) : line.raw;
    pages.lines.push({ ...line, raw, page, startsPage, indent: 0 });
  }
  return problems;
}

/** The page of each line by the form feeds before it, one before the first line or none. */
function fedPages(received: readonly Line[]): number[] {
  let page = received[0]?.fed ? 0 : 1;
  return received.map(({ fed }) => (fed ? (page += 1) : page));
}

/** Tells how far each line stands from the margin of its page, where several of its lines start, and none before. */
function fromMargins(lines: readonly PagedLine[]): PagedLine[] {
  const texts = lines.filter(({ text, print }) => text !== '' && !print?.small);
  const margins = new Map(
    [...Map.groupBy(texts, ({ page }) => page)].map(([page, own]) => [
      page,
      marginOf(own.map(indentOf)),
    ]),
  );
  return lines.map((line) => ({ ...line, indent: indentOf(line) - (margins.get(line.page) ?? 0) }));
}

/** How far the lines of items hang, at most. */
const HANGING = 10;

/**
 * The indent of most lines; but where most are those of items that hang, the one before it that three
 * lines have or more.
 */
function marginOf(indents: readonly number[]): number {
  const counts = [...Map.groupBy(indents, (indent) => indent)].map(([indent, all]) => ({
    ...{ indent, count: all.length },
  }));
  const [most] = counts.toSorted((a, b) => b.count - a.count || a.indent - b.indent);
  if (most === undefined) return 0;
  const before = counts.filter(
    ({ indent, count }) => count > 2 && indent < most.indent && indent >= most.indent - HANGING,
  );
  return before.reduce((least, { indent }) => Math.min(least, indent), most.indent);
}

const contradiction = (line: Line, closed: number, page: number, file: string): Doubt => ({
  file,
  line: line.number,
  message: `Unexpected footer of page ${closed}, expected that of page ${page}: so many pages start above it`,
  remedy:
    'Receive the text again with a form feed or one space before the first line of each page, name these lines under pageTops in brief.yaml, or say there unpaged: true.',
  choices: [UNPAGED],
  first: true,
});

/** Where pages start is left open. */
const UNPAGED: Choice = { as: 'a text without pages', settles: { unpaged: true } };

/** Whether a text shows where pages start: by form feeds, by footers, or by a space before the first line of each. */
const showsPages = (received: readonly Line[], pageLines: PageLines['lines']): boolean =>
  received.some(({ fed, indented, text }) => text !== '' && (fed || indented)) ||
  [...pageLines.values()].some((page) => page !== undefined);

/**
 * The lines with which a page starts: the first, a line with exactly one space before it, and the
 * first after a footer; in a text with form feeds the first, and the first after each of those.
 */
function findTops(received: readonly Line[], pageLines: PageLines['lines']): Set<Line> {
  const tops = new Set<Line>();
  const isFed = received.some(({ fed }) => fed);
  let due = true;
  for (const line of received) {
    if (isFed ? line.fed : pageLines.get(line) !== undefined) due = true;
    const starts = due || (!isFed && line.indented);
    if (pageLines.has(line) || line.text === '' || !starts) continue;
    tops.add(line);
    due = false;
  }
  return tops;
}

/** The same where the editors name them: the first line, and those, each after the one before. */
function namedTops(
  received: readonly Line[],
  pageLines: PageLines['lines'],
  named: readonly string[],
): Set<Line> {
  const tops = new Set<Line>();
  for (const line of received) {
    if (pageLines.has(line) || line.text === '') continue;
    if (tops.size === 0 || line.text === named[tops.size - 1]) tops.add(line);
  }
  return tops;
}

/** Reports the first top that the editors name and that is not found in its place. */
function unfoundTop(found: number, { value: { pageTops }, place }: LocatedBrief): Problem[] {
  const text = pageTops[found];
  if (text === undefined) return [];
  const message = `Unexpected top of a page "${text}", expected a line of the letter after the top before it`;
  return [{ ...place(['pageTops', found]), message, remedy: 'Copy it from bron.txt, in order.' }];
}

/** Page tops in a row that no paper has: each page would be one line. */
const MANY = 3;

/** Reports once lines in a row that each would start a page: a text that is indented throughout. */
function manyTops(lines: readonly PagedLine[], file: string): Doubt[] {
  const isTop = ({ startsPage, indented }: PagedLine) => startsPage && indented;
  const texts = lines.filter(({ text }) => text !== '');
  const first = texts.find((_, index) => {
    const run = texts.slice(index, index + MANY);
    return run.length === MANY && run.every(isTop);
  });
  if (first === undefined) return [];
  const message = `Unexpected ${texts.filter(isTop).length} lines that start a page, expected one space before the first line of each page only`;
  const remedy =
    'Receive the text again without a space before other lines, or name the tops of the pages under pageTops in brief.yaml.';
  return [{ file, line: first.number, message, remedy, choices: [UNPAGED] }];
}
