import type { LocatedBrief } from '../content-files/brief.ts';
import type { Problem } from '../problem/problem.ts';
import { type CallRules, mayBeCalled, pairCalls, unusedCalls } from './calls.ts';
import { hasGap } from './columns.ts';
import { asText, type Choice, type Doubt } from './doubt.ts';
import { isBrokenAtEnd } from './hyphens.ts';
import { isItemLine } from './marks.ts';
import type { Note, PagedLine } from './model.ts';
import { endsClause, endsSentence, mayStartSentence } from './sentences.ts';
import { type Foot, type NamedLines, printedFoot } from './printed-foot.ts';
import { sliceLine } from './words.ts';

/** The letter's lines without footnotes and their calls, and the footnotes. */
export interface Noted {
  lines: PagedLine[];
  notes: Note[];
  problems: Problem[];
}

/** Runs of lines without an empty line between, as indexes. */
type Runs = number[][];

/**
 * Takes the printed footnotes from the feet of the pages. The last runs of lines of a page are notes
 * when each starts with a mark that counts on: a number, or asterisks; the first run of a page is text. A note goes on at the foot of
 * the next page when it does not end a sentence, and what stands there would cut one or starts small.
 */
export function takeFootnotes(
  lines: readonly PagedLine[],
  { value: brief, place }: LocatedBrief,
  file: string,
): Noted {
  const noted: Noted = { lines: [], notes: [], problems: [] };
  const rules: CallRules = { ...{ calls: brief.calls, openEnded: brief.openEnded }, place, file };
  const named: NamedLines = {
    notes: new Set(brief.footnotes),
    text: new Set([...brief.openEnded, ...brief.outline.map(({ heading }) => heading)]),
  };
  const pages = [...Map.groupBy(lines, ({ page }) => page).values()];
  for (const [index, page] of pages.entries()) {
    const next = pages[index + 1]?.find(({ text }) => text !== '');
    const last = noted.notes.at(-1);
    const foot = page.some(({ print }) => print)
      ? printedFoot(page, last, named)
      : findFoot(page, last, next, named);
    noted.problems.push(...hiddenNotes(page, foot, last, named, file));
    const body = page.slice(0, foot.goesOn ?? foot.starts[0]?.at ?? page.length);
    const notes = addNotes(noted.notes, page, foot);
    const paired = pairCalls(body, notes, rules);
    noted.lines.push(...paired.lines);
    noted.problems.push(...paired.problems);
  }
  noted.problems.push(...unusedCalls(noted.notes, lines, rules), ...brokenOff(noted.notes, file));
  return noted;
}

function findFoot(
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
    const starts = startsIn(page, runs.slice(first), last, named);
    if (starts === undefined) continue;
    const above = runs[first - 1];
    if (!last || !above) return { goesOn: undefined, starts };
    const isOn = goesOn(page, { above, before: runs[first - 2], next }, last, named);
    return { goesOn: isOn ? above[0] : undefined, starts };
  }
  return { goesOn: undefined, starts: [] };
}

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
  const isOn = isOpen(last, line.page) && !mayStartSentence(line.text) && !hasGap(line.raw);
  const next = run.findIndex((at, index) => {
    const own = page[at];
    return index > 0 && own !== undefined && markOf(own, last.mark, false) !== undefined;
  });
  if (!isOn || next < 0) return undefined;
  const starts = startsIn(page, [run.slice(next)], last, named);
  return starts && { goesOn: first, starts };
}

/** Runs of lines of a page; one that the editors name as of a footnote starts one. */
function runsOf(page: readonly PagedLine[], named: ReadonlySet<string>): Runs {
  const runs: Runs = [];
  for (const [index, { text, printed }] of page.entries()) {
    if (text === '') continue;
    const isNext = index > 0 && page[index - 1]?.text !== '' && !named.has(printed);
    if (isNext) runs.at(-1)?.push(index);
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

/** The mark that a line starts with, when it counts on; the first of a page may count anew. */
function markOf(line: PagedLine, before: string | undefined, anew: boolean): string | undefined {
  const [, mark] = /^(\d{1,3}|\*{1,3})(?: |$)/u.exec(line.printed) ?? [];
  const isNext = mark === following(before) || (anew && (mark === '1' || mark === '*'));
  return isNext && !hasGap(sliceRaw(line, mark)) ? mark : undefined;
}

const sliceRaw = ({ raw }: PagedLine, mark = ''): string => raw.trim().slice(mark.length).trim();

const following = (mark = '0'): string =>
  mark.startsWith('*') ? `${mark}*` : String(Number(mark) + 1);

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

/** Adds the notes at the foot of a page; answers those that start there. */
function addNotes(notes: Note[], page: readonly PagedLine[], { goesOn, starts }: Foot): Note[] {
  const last = notes.at(-1);
  if (goesOn !== undefined && last) addLines(last, page.slice(goesOn, starts[0]?.at));
  return starts.map(({ at, mark }, index) => {
    const note: Note = {
      ...{ number: notes.length + 1, mark, page: page[at]?.page ?? 0, lines: [], stretches: [] },
    };
    addLines(note, page.slice(at, starts[index + 1]?.at));
    notes.push(note);
    return note;
  });
}

function addLines(note: Note, received: readonly PagedLine[]): void {
  const lines = received.filter(({ text }) => text !== '');
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const isFirst = note.lines.length === 0;
  for (const line of lines) {
    const from = isFirst && line === first ? note.mark.length + 1 : 0;
    const own = { ...sliceLine(line, from), startsPage: false };
    if (own.text !== '') note.lines.push(own);
  }
  note.stretches.push({ line: first.number, endLine: last.number });
}

/** Lists lines of the last run of text that start as the next note would, which the text calls. */
function hiddenNotes(
  page: readonly PagedLine[],
  { starts }: Foot,
  last: Note | undefined,
  named: NamedLines,
  file: string,
): Doubt[] {
  const isPrinted = page.some(({ print }) => print);
  const run = starts.length > 0 || isPrinted ? [] : (runsOf(page, named.notes).at(-1) ?? []);
  return run.flatMap((at): Doubt[] => {
    const line = page[at];
    const mark = line && markOf(line, last?.mark, false);
    const isCalled = mark !== undefined && mayBeCalled(mark, page.slice(0, at), true);
    if (line === undefined || !isCalled || named.text.has(line.printed)) return [];
    const message = `Unexpected "${line.printed}" in the text, expected an empty line above a footnote`;
    const remedy =
      'If a footnote starts with it, name the line under footnotes in brief.yaml; openEnded keeps it as running text.';
    const note: Choice = { as: 'a footnote', settles: { footnotes: [line.printed] } };
    const choices = [note, asText(line.printed)] as const;
    return [{ file, line: line.number, message, remedy, choices }];
  });
}

/** Lists notes that break off in a word, or have none. */
const brokenOff = (notes: readonly Note[], file: string): Problem[] =>
  notes.flatMap(({ number, lines, stretches }): Problem[] => {
    const end = lines.at(-1)?.text ?? '';
    if (end !== '' && !isBrokenAtEnd(end)) return [];
    const message = `Unexpected end of footnote ${number} at "${end}", expected it to go on at the foot of the next page`;
    const remedy = 'Name the line that it goes on with under footnotes in brief.yaml.';
    return [{ file, line: stretches.at(-1)?.endLine, message, remedy }];
  });
