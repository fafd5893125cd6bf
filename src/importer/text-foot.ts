import { mayBeCalled } from './calls.ts';
import { hasGap } from './columns.ts';
import { isItemLine } from './marks.ts';
import type { Note, PagedLine } from './printed-letter.ts';
import type { Foot, NamedLines } from './printed-foot.ts';
import { endsClause, endsSentence, mayStartSentence } from './sentences.ts';

/** Runs of lines without an empty line between, as indexes. */
type Runs = number[][];

/**
 * The notes at the foot of a page of a text: its last runs of lines, of which each starts with a mark that
 * counts on, and what goes on above them with the last note of the page before.
 */
export function findFoot(
  page: readonly PagedLine[],
  last: Note | undefined,
  next: PagedLine | undefined,
  named: NamedLines,
): Foot {
  const runs = runsOf(page, named.notes);
  const foot = footOfRuns(page, runs, { last, next }, named);
  if (foot.starts.length > 0 || last === undefined) return foot;
  return footInRun(page, runs, last, named) ?? foot;
}

/** The notes of which each starts a run of lines. */
function footOfRuns(
  page: readonly PagedLine[],
  runs: Runs,
  { last, next }: { last: Note | undefined; next: PagedLine | undefined },
  named: NamedLines,
): Foot {
  const isNamed = named.notes.has(page[runs[0]?.[0] ?? -1]?.printed ?? '');
  for (let first = isNamed ? 0 : 1; first <= runs.length; first += 1) {
    if (!mayHoldNotes(page, runs[first])) continue;
    const starts = startsIn(page, runs.slice(first), last, named);
    if (starts === undefined) continue;
    const above = runs[first - 1];
    if (!last || !above) return { goesOn: undefined, starts };
    const isOn = goesOn(page, { above, before: runs[first - 2], next }, last, named);
    return { goesOn: isOn ? above[0] : undefined, starts };
  }
  return { goesOn: undefined, starts: [] };
}

/** Whether a run starts as a note may; none is what follows the last run. */
const mayHoldNotes = (page: readonly PagedLine[], [first]: readonly number[] = []): boolean =>
  first === undefined || MARKED.test(page[first]?.printed ?? '');

/** The last run of a page, when it goes on with an open note and the next notes start in it. */
function footInRun(
  page: readonly PagedLine[],
  runs: Runs,
  last: Note,
  named: NamedLines,
): Foot | undefined {
  const run = runs.at(-1) ?? [];
  const [first = -1] = run;
  const line = page[first];
  if (!line || runs.length < 2 || named.text.has(line.printed)) return undefined;
  const isPart = !mayStartSentence(line.text) || /^\d/u.test(line.text);
  const isOn = isOpen(last, line.page) && isPart && !hasGap(line.raw);
  const next = run.findIndex((at, index) => {
    const own = page[at];
    return index > 0 && own !== undefined && markOf(own, last.mark, false) !== undefined;
  });
  if (!isOn || next < 0) return undefined;
  const starts = startsIn(page, [run.slice(next)], last, named);
  return starts && { goesOn: first, starts };
}

/** Whether a run is the mark of a note alone, that the text calls: on a web page an empty line may follow it. */
function isMarkAlone(page: readonly PagedLine[], [first = 0, ...others]: readonly number[] = []) {
  const mark = page[first]?.printed ?? '';
  const isAlone = others.length === 0 && /^(?:\d{1,3}|\*{1,3})$/u.test(mark);
  return isAlone && page[first]?.page === 0 && mayBeCalled(mark, page.slice(0, first), true);
}

/** Runs of lines of a page; one that the editors name as of a footnote starts one. */
export function runsOf(page: readonly PagedLine[], named: ReadonlySet<string>): Runs {
  const runs: Runs = [];
  for (const [index, { text, printed }] of page.entries()) {
    if (text === '') continue;
    const isBelow = index > 0 && page[index - 1]?.text !== '';
    if ((isBelow || isMarkAlone(page, runs.at(-1))) && !named.has(printed))
      runs.at(-1)?.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** The notes that start in runs of lines; undefined when a run starts with none. */
function startsIn(
  page: readonly PagedLine[],
  runs: Runs,
  last: Note | undefined,
  { text }: NamedLines,
): Foot['starts'] | undefined {
  const starts: Foot['starts'] = [];
  const above = page.slice(0, runs[0]?.[0] ?? 0);
  for (const [first, ...others] of runs) {
    const next = (at = 0) => {
      const line = page[at];
      if (line === undefined || text.has(line.printed)) return undefined;
      return markOf(line, starts.at(-1)?.mark ?? last?.mark, starts.length === 0);
    };
    const mark = next(first);
    if (first === undefined || mark === undefined) return undefined;
    starts.push({ at: first, mark });
    for (const at of others) {
      const inner = next(at);
      if (inner !== undefined && mayBeCalled(inner, above)) starts.push({ at, mark: inner });
    }
  }
  return starts;
}

/** A line that starts with what may be the mark of a note; on some web pages it stands in brackets. */
const MARKED = /^(\d{1,3}|\*{1,3}|\[\d{1,3}\])(?: |$)/u;

/** The mark that a line starts with, when it counts on; the first of a page may count anew. */
export function markOf(
  line: PagedLine,
  before: string | undefined,
  anew: boolean,
): string | undefined {
  const [, mark] = MARKED.exec(line.printed) ?? [];
  const isNext = mark === following(before) || (anew && ['1', '*', '[1]'].includes(mark ?? ''));
  return isNext && !hasGap(sliceRaw(line, mark)) ? mark : undefined;
}

const sliceRaw = ({ raw }: PagedLine, mark = ''): string => raw.trim().slice(mark.length).trim();

const following = (mark = '0'): string =>
  mark.startsWith('*') ? `${mark}*` : mark.replace(/\d+/u, (number) => String(Number(number) + 1));

/** Lines around those that may go on with a note. */
interface Around {
  /** The run itself. */
  above: readonly number[];
  /** The run before it on its page. */
  before: readonly number[] | undefined;
  /** First line of the next page. */
  next: PagedLine | undefined;
}

/** Whether the last run of text on a page goes on with the last note of the page before. */
function goesOn(
  page: readonly PagedLine[],
  { above, before = [], next }: Around,
  last: Note,
  named: NamedLines,
): boolean {
  const [first, previous] = [above, before.slice(-1)].map(([at = -1]) => page[at]);
  if (first === undefined || named.text.has(first.printed)) return false;
  if (named.notes.has(first.printed)) return true;
  const isOther = isItemLine(first) || hasGap(first.raw);
  if (previous === undefined || isOther || !isOpen(last, first.page)) return false;
  const isWhole = endsSentence(previous.text) || next === undefined;
  return isCut(previous, next) || (isWhole && !mayStartSentence(first.text));
}

/** Whether a sentence goes on from a line to the first of the next page. */
const isCut = (line: PagedLine, next: PagedLine | undefined): boolean =>
  next !== undefined && !endsClause(line.text) && !mayStartSentence(next.text);

/** Whether a note that ends on the page before ends no sentence there. */
function isOpen({ lines }: Note, page: number): boolean {
  const end = lines.at(-1);
  return end?.page === page - 1 && !endsSentence(end.text);
}
