import type { LocatedBrief } from '../content-files/brief.ts';
import type { Problem } from '../schemas/reading/problem.ts';
import type { Line, PagedLine } from './model.ts';
import type { PageLines } from './page-lines.ts';

/**
 * The lines with which a page starts: the first, a line with exactly one space before it, and the
 * first after a footer.
 */
export function findTops(received: readonly Line[], pageLines: PageLines['lines']): Set<Line> {
  const tops = new Set<Line>();
  let due = true;
  for (const line of received) {
    if (pageLines.get(line) !== undefined) due = true;
    if (pageLines.has(line) || line.text === '' || !(due || line.indented)) continue;
    tops.add(line);
    due = false;
  }
  return tops;
}

/** The same where the editors name them: the first line, and those, each after the one before. */
export function namedTops(
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
export function unfoundTop(found: number, { value: { pageTops }, place }: LocatedBrief): Problem[] {
  const text = pageTops[found];
  if (text === undefined) return [];
  const message = `Unexpected top of a page "${text}", expected a line of the letter after the top before it`;
  return [{ ...place(['pageTops', found]), message, remedy: 'Copy it from bron.txt, in order.' }];
}

/** Page tops in a row that no paper has: each page would be one line. */
const MANY = 3;

/** Reports once lines in a row that each would start a page: a text that is indented throughout. */
export function manyTops(lines: readonly PagedLine[], file: string): Problem[] {
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
  return [{ file, line: first.number, message, remedy }];
}
