import { lastText, nextText } from './lines-around.ts';
import { following, type Mark, marksOf } from './marks.ts';
import type { Block, ItemLines, PagedLine } from './printed-letter.ts';
import { type Measure, type Seam, seamBetween, withNext } from './seams.ts';
import { endsClause, endsPart, endsSentence } from './sentences.ts';
import { sliceLine } from './words.ts';

/** What tells items from other lines. */
interface ListRules {
  measure: Measure;
  /** Lines that the editors call text of a paragraph. */
  openEnded: readonly string[];
  /** Index of a line with which no list goes on: that of a heading. */
  end?: number;
}

/** A list that was read, and the line after it. */
interface ReadList {
  block: Omit<Extract<Block, { kind: 'list' }>, 'kind'>;
  end: number;
  shortLines: number[];
  pageTops: number[];
}

/** A list while it is read: where reading is, and what was read. */
interface Reading {
  lines: readonly PagedLine[];
  rules: ListRules;
  at: number;
  items: ItemLines[];
  shortLines: number[];
  pageTops: number[];
}

/**
 * Reads the list that starts on a line: items with marks of one kind, of which there are two or more,
 * counting on or with the same dash. A mark of another kind starts a list inside an item. An item
 * goes on over lines, pages and, when it is indented or its list counts on, paragraphs.
 * Answers undefined when no list starts there.
 */
export function readList(
  lines: readonly PagedLine[],
  at: number,
  rules: ListRules,
): ReadList | undefined {
  const line = lines[at];
  if (line === undefined || !mayStartItem(lines, at, rules)) return undefined;
  for (const mark of marksOf(line)) {
    const reading: Reading = { lines, rules, at, items: [], shortLines: [], pageTops: [] };
    if (!readItems(reading, mark, 1, [])) continue;
    const { items, at: end, shortLines, pageTops } = reading;
    const own = lines.slice(at, end).filter(({ text }) => text !== '');
    return { block: { lines: own, items }, end, shortLines, pageTops };
  }
  return undefined;
}

/** An item starts after an empty line, after the end of a sentence or a part of it, or at the very start. */
function mayStartItem(lines: readonly PagedLine[], at: number, { openEnded }: ListRules): boolean {
  const before = lineBefore(lines, at)?.text ?? '';
  return (before === '' || endsPart(before)) && !openEnded.includes(lines[at]?.printed ?? '');
}

/** The line before one; before the first of a page the last with text, for its blanks say nothing. */
const lineBefore = (lines: readonly PagedLine[], at: number): PagedLine | undefined =>
  lines[at]?.startsPage ? lines[lastText(lines, at)] : lines[at - 1];

/** Reads the items of one level, from where reading is; answers whether they are two or more. */
function readItems(reading: Reading, first: Mark, level: number, outer: readonly Mark[]): boolean {
  let count = 0;
  let mark: Mark | undefined = first;
  while (mark) {
    count += 1;
    const next = following(mark);
    readItem(reading, mark, level, [...outer, next]);
    mark = markAt(reading, next);
  }
  return count > 1;
}

/** The mark of the next line, when it is the one that is wanted. */
function markAt({ lines, at, rules }: Reading, wanted: Mark): Mark | undefined {
  const line = lines[at];
  if (line === undefined || rules.openEnded.includes(line.printed)) return undefined;
  const found = marksOf(line).find(
    ({ kind, value }) => kind === wanted.kind && value === wanted.value,
  );
  return found && (found.value !== undefined || dashMayStart(lines, at, rules)) ? found : undefined;
}

/** A dash can stand in a sentence too: it starts an item where the line before is not full. */
function dashMayStart(lines: readonly PagedLine[], at: number, { measure }: ListRules): boolean {
  const [before, line] = [lineBefore(lines, at), lines[at]];
  if (!before || !line || before.text === '') return true;
  return (
    endsPart(before.text) || before.text.endsWith(',') || withNext(before, line) < measure.short
  );
}

/** Reads an item: its first line, and all that belongs to it; stops at the next item of any level. */
function readItem(
  reading: Reading,
  { printed }: Mark,
  level: number,
  awaited: readonly Mark[],
): void {
  const first = reading.lines[reading.at];
  if (first === undefined) return;
  const text = { ...sliceLine(first, printed.length + 1), startsPage: first.startsPage };
  reading.items.push({ level, mark: printed, lines: [text] });
  reading.at += 1;
  let so: ItemSoFar | undefined = { ...{ first, previous: first, level, awaited } };
  while (so) so = readOn(reading, so);
}

/** Reads the next line, or list, of an item; undefined when it ends. */
function readOn(reading: Reading, so: ItemSoFar): ItemSoFar | undefined {
  const found = nextLine(reading);
  if (found === undefined) return undefined;
  const here = { ...reading, at: found.at };
  if (so.awaited.some((mark) => markAt(here, mark))) {
    reading.at = found.at;
    return undefined;
  }
  const inner = mayStartInner(here, found, so) && innerList(here, so.level, so.awaited);
  if (inner) {
    Object.assign(reading, inner);
    const previous = reading.lines[lastText(reading.lines, inner.at)];
    return { ...so, previous: previous ?? so.previous };
  }
  return addToItem(reading, found, so) ? { ...so, previous: found.line } : undefined;
}

/** After an empty line another mark starts a list inside an item only where the item plainly goes on. */
const mayStartInner = (reading: Reading, { gap }: Next, so: ItemSoFar): boolean =>
  !gap || so.previous.text.endsWith(':') || goesOn(reading, so);

/** Adds a line to an item, or a paragraph; answers whether it belongs to it. */
function addToItem(reading: Reading, { at, line, gap }: Next, so: ItemSoFar): boolean {
  const { items, shortLines, pageTops, rules } = reading;
  const seam = seamInItem(so, line, gap, rules.measure);
  const last = items.at(-1);
  if (seam === 'same') last?.lines.push(line);
  else {
    if (last?.level !== so.level || !goesOn({ ...reading, at }, so)) return false;
    if (seam === 'short line') shortLines.push(so.previous.number);
    if (seam === 'empty line' && line.startsPage) pageTops.push(line.number);
    items.push({ level: so.level, mark: undefined, lines: [line] });
  }
  reading.at = at + 1;
  return true;
}

/** A line with text, and whether an empty one stands before it. */
interface Next {
  at: number;
  line: PagedLine;
  gap: boolean;
}

/** The next line with text, from where reading is. */
function nextLine({ lines, at, rules }: Reading): Next | undefined {
  const next = nextText(lines, at);
  const line = next < (rules.end ?? Infinity) ? lines[next] : undefined;
  return line && { at: next, line, gap: lines[next - 1]?.text === '' };
}

/** Reads the list of another kind that starts inside an item, at its first mark. */
function innerList(reading: Reading, level: number, awaited: readonly Mark[]): Reading | undefined {
  const { lines, at, rules, items, shortLines, pageTops } = reading;
  const line = lines[at];
  if (line === undefined || !mayStartItem(lines, at, rules)) return undefined;
  for (const mark of marksOf(line)) {
    if ((mark.value ?? 1) !== 1 || awaited.some(({ kind }) => kind === mark.kind)) continue;
    const inner: Reading = {
      ...{ lines, rules, at, items: [...items] },
      ...{ shortLines: [...shortLines], pageTops: [...pageTops] },
    };
    if (readItems(inner, mark, level + 1, awaited)) {
      items.splice(0, items.length, ...inner.items);
      return { ...inner, items };
    }
  }
  return undefined;
}

/**
 * As between any lines; but a line back at the margin of its item ends it after a full stop when its
 * other lines are indented.
 */
function seamInItem(
  { first, previous }: ItemSoFar,
  line: PagedLine,
  gap: boolean,
  measure: Measure,
): Seam {
  const seam = seamBetween(previous, line, gap, measure);
  const isHanging = previous !== first && previous.indent > first.indent;
  const isBack = isHanging && line.indent <= first.indent && !line.startsPage;
  return seam === 'same' && isBack && endsSentence(previous.text) ? 'short line' : seam;
}

/** What was read of an item. */
interface ItemSoFar {
  first: PagedLine;
  previous: PagedLine;
  level: number;
  /** Marks with which this list, or one around it, goes on. */
  awaited: readonly Mark[];
}

/**
 * Whether a paragraph goes on with the item before it: it is indented, or the list counts on after
 * it. What is no whole clause is a heading sooner than an item.
 */
function goesOn(reading: Reading, { first, previous, awaited }: ItemSoFar): boolean {
  const { lines, at, rules } = reading;
  const line = lines[at];
  if (line === undefined || !endsClause(previous.text)) return false;
  if (line.indent > first.indent) return true;
  const own = awaited.at(-1);
  if (own?.value === undefined) return own !== undefined && isBetween(reading, own);
  const end = Math.min(lines.length, rules.end ?? Infinity);
  for (let later = at; later < end; later += 1) {
    if (later > at && countsOn(reading, later, own)) return true;
    if (countsAnew(reading, later, own)) return false;
  }
  return false;
}

/**
 * Whether a paragraph of sentences stands between two items with one dash, and leads to no other list; after
 * two items without one it ends their list.
 */
function isBetween(reading: Reading, dash: Mark): boolean {
  const { lines, at, rules, items } = reading;
  if (items.length > 1 && items.every(({ mark }) => mark !== undefined)) return false;
  const end = lines.findIndex(({ text }, index) => index > at && text === '');
  const next = end < 0 ? -1 : nextText(lines, end);
  const isApart = lines[at - 1]?.text === '' && next > 0 && next < (rules.end ?? Infinity);
  return isApart && endsSentence(lines[end - 1]?.text ?? '') && countsOn(reading, next, dash);
}

const countsOn = (reading: Reading, at: number, mark: Mark): boolean =>
  mayStartItem(reading.lines, at, reading.rules) && markAt({ ...reading, at }, mark) !== undefined;

const countsAnew = (reading: Reading, at: number, mark: Mark): boolean =>
  countsOn(reading, at, { ...mark, value: 1 });
