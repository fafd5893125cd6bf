import type { LocatedBrief } from '../content-files/brief.ts';
import type { Problem } from '../problem/problem.ts';
import { type CallRules, mayBeCalled, pairCalls, unusedCalls } from './calls.ts';
import { asText, type Choice, type Doubt } from './doubt.ts';
import { isBrokenAtEnd } from './hyphens.ts';
import type { Note, PagedLine } from './printed-letter.ts';
import { type Foot, type NamedLines, printedFoot } from './printed-foot.ts';
import { findFoot, markOf, runsOf } from './text-foot.ts';
import { sliceLine } from './words.ts';

/** The letter's lines without footnotes and their calls, and the footnotes. */
export interface Noted {
  lines: PagedLine[];
  notes: Note[];
  problems: Problem[];
}

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
    noted.lines = noted.lines.concat(paired.lines);
    noted.problems.push(...paired.problems);
  }
  noted.problems.push(
    ...unusedCalls(noted.notes, lines, rules),
    ...brokenOff(noted.notes, brief.openEnded, file),
  );
  return noted;
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

/** Lists notes that break off in a word, or have none; `openEnded` are lines that do so. */
const brokenOff = (notes: readonly Note[], openEnded: readonly string[], file: string): Doubt[] =>
  notes.flatMap(({ number, mark, lines, stretches }): Doubt[] => {
    const last = lines.at(-1)?.printed ?? mark;
    const isWhole = lines.length > 0 && !isBrokenAtEnd(last);
    if (isWhole || openEnded.includes(last)) return [];
    const end = lines.at(-1)?.text ?? '';
    const message = `Unexpected end of footnote ${number} at "${end}", expected it to go on at the foot of the next page`;
    const remedy = 'Name the line that it goes on with under footnotes in brief.yaml.';
    const as = lines.length > 0 ? 'a footnote that breaks off' : 'running text';
    const choice: Choice = { as, settles: { openEnded: [last] } };
    return [{ file, line: stretches.at(-1)?.endLine, message, remedy, choices: [choice] }];
  });
