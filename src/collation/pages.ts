import type { Problem } from '../problem/problem.ts';
import type { Verantwoording } from '../schemas/letter/verantwoording.ts';
import { leftOut, RECORD_REMEDY, type Recorded, type Source } from './received.ts';

/** A footer, before which the last line of the imprint can stand. */
const FOOT = String.raw`^(?:[’']s-Gravenhage \d{4} )?(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{4}, .+`;

/** The number of the page that a footer closes. */
const CLOSED = /^(?:[’']s-Gravenhage \d{4} )?(?:Tweede|Eerste) Kamer\b.*\s(\d{1,4})$/u;

/** A footer that has no number of a page in it, which stands below it then. */
const UNCLOSED = new RegExp(`${FOOT}, nr\\. [0-9A-Z]+$`, 'u');

/** Of each line left out the number of the page that it closes; nothing for those that close none. */
function closedPages({ furniture }: Verantwoording): Map<number, number> {
  return new Map(
    furniture.flatMap(({ line, text, by }, index): [number, number][] => {
      const isBelow = by === undefined && /^\d{1,4}$/u.test(text);
      const closed = isBelow && UNCLOSED.test(furniture[index - 1]?.text ?? '');
      const number = closed ? text : UNCLOSED.test(text) ? undefined : CLOSED.exec(text)?.[1];
      return number === undefined ? [] : [[line, Number(number)]];
    }),
  );
}

interface Start {
  page: number;
  line: number;
}

/**
 * Holds the recorded pages against the text as received. A page starts at the first line, at a
 * line with exactly one space before it, and at the first line after a footer; in a text with form
 * feeds after each of those alone; unless the editors say where the pages start, or that the text
 * does not show it (`unpaged`). A text without any of these has no pages. A footer has the number of
 * the page that it closes, and a paragraph starts with a page only after an empty line.
 */
export function wrongPages(
  { lines }: Source,
  { value, place }: Recorded,
  unpaged: boolean,
): Problem[] {
  const problem = (index: number, message: string): Problem[] => [
    { ...place(['pages', index]), message, remedy: RECORD_REMEDY },
  ];
  const received = unpaged ? [] : pageStarts(lines, value);
  const length = Math.max(received.length, value.pages.length);
  for (let index = 0; index < length; index += 1) {
    const [wanted, found] = [received[index], value.pages[index]];
    if (!isSame(wanted, found)) {
      return problem(index, `Unexpected ${said(found)}, expected ${said(wanted)} as received`);
    }
    if (found?.startsParagraph && !isAfterEmptyLine(lines, value, found.line)) {
      return problem(index, 'Unexpected start of a paragraph, expected an empty line before it');
    }
  }
  const off = unpaged ? [] : footersOff(lines, value);
  return off.flatMap(({ index, closed, page }) => [
    {
      ...place(['furniture', index]),
      message: `Unexpected footer of page ${closed}, expected that of page ${page}`,
      remedy: RECORD_REMEDY,
    },
  ]);
}

const isSame = (a: Start | undefined, b: Start | undefined): boolean =>
  a?.page === b?.page && a?.line === b?.line;

const said = (start: Start | undefined): string =>
  start === undefined ? 'no further page' : `page ${start.page} at line ${start.line}`;

/** Whether anything in a text shows where a page starts. */
const showsPages = (lines: readonly string[], record: Verantwoording): boolean =>
  record.pages.some(({ by }) => by !== undefined) ||
  closedPages(record).size > 0 ||
  lines.some((text) => (text.includes('\f') && text.trim() !== '') || /^ [^ \t]/u.test(text));

function pageStarts(lines: readonly string[], record: Verantwoording): Start[] {
  const { pages } = record;
  const left = leftOut(record);
  const named = pages.some(({ by }) => by !== undefined);
  const isFed = !named && lines.some((text) => text.includes('\f'));
  const ends = pageEnds(lines, record, { named, isFed });
  const chosen = new Set(pages.filter(({ by }) => by).map(({ line }) => line));
  const isTop = (text: string, line: number) =>
    named ? chosen.has(line) : !isFed && /^ [^ \t]/u.test(text);
  const starts: Start[] = [];
  const fed = isFed ? fedPages(lines) : [];
  let due = showsPages(lines, record);
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    due ||= ends.has(line);
    if (left.has(line) || text.trim() === '' || !(due || isTop(text, line))) continue;
    due = false;
    // A page of pictures alone has a number too.
    starts.push({ page: fed[index] ?? starts.length + 1, line });
  }
  return starts;
}

/** Lines from which a page is due: with a form feed where there are any, else footers; none where editors name the tops. */
function pageEnds(
  lines: readonly string[],
  record: Verantwoording,
  { named, isFed }: { named: boolean; isFed: boolean },
): ReadonlySet<number> {
  if (named) return new Set();
  if (!isFed) return new Set(closedPages(record).keys());
  return new Set(lines.flatMap((text, index) => (text.includes('\f') ? [index + 1] : [])));
}

const isAfterEmptyLine = (
  lines: readonly string[],
  record: Verantwoording,
  line: number,
): boolean => {
  const left = leftOut(record);
  for (const note of record.footnotes) {
    for (let at = note.line; at <= note.endLine; at += 1) left.add(at);
  }
  let above = line - 1;
  while (above > 0 && left.has(above)) above -= 1;
  return (lines[above - 1] ?? '').trim() === '';
};

/** Page of each line by the form feeds before it; nothing in a text without any. */
function fedPages(lines: readonly string[]): number[] {
  if (!lines.some((text) => text.includes('\f'))) return [];
  let page = lines[0]?.includes('\f') ? 0 : 1;
  return lines.map((text) => (text.includes('\f') ? (page += 1) : page));
}

/** Footers whose number is not that of the page above them. */
function footersOff(lines: readonly string[], record: Verantwoording) {
  const { furniture, pages } = record;
  const numbers = closedPages(record);
  const fed = fedPages(lines);
  return furniture.flatMap(({ line }, index) => {
    const closed = numbers.get(line);
    const page = pages.filter((start) => start.line < line).at(-1)?.page ?? 0;
    const isPictured = closed === fed[line - 1];
    const isOff = closed !== undefined && closed !== page && !isPictured;
    return isOff && lines.length >= line ? [{ index, closed, page }] : [];
  });
}

/** Shapes of the lines that a printed page has beside the letter. */
const FOOTER = new RegExp(`${FOOT} \\d{1,4}$`, 'u');
const NUMBER = /^(?:kst-[0-9][0-9A-Z-]*|ah-[te]k-[0-9-]+)$/u;
const IMPRINT = /^(?:ISSN \d{4} ?- ?\d{3}[\dX]|[’']s-Gravenhage \d{4})$/u;

const blanksSingle = (text: string): string => text.trim().replaceAll(/[ \t\f]+/gu, ' ');

/**
 * Holds every line that is recorded as left out against the text: it stands there, it has the
 * shape of a footer or an imprint, and it stands at the end of a page. Only of a line that
 * `brief.yaml` names neither is asked.
 */
export function wrongFurniture(
  { file, lines }: Source,
  { value, place }: Recorded,
  named: ReadonlySet<string>,
): Problem[] {
  const left = leftOut(value);
  for (const note of value.footnotes)
    for (let at = note.line; at <= note.endLine; at += 1) left.add(at);
  const isEmpty = (line: number) => (lines[line - 1] ?? '').trim() === '' || left.has(line);
  const closed = closedPages(value);
  return value.furniture.flatMap(({ line, text, by, beside }, index): Problem[] => {
    const at = { ...place(['furniture', index]), remedy: RECORD_REMEDY };
    const found = `Unexpected record of "${text}" left out`;
    if (beside) {
      const message = `${found}, expected an imprint at the start of ${file}:${line}`;
      return isBeside(text, lines[line - 1]) ? [] : [{ ...at, message }];
    }
    if (blanksSingle(lines[line - 1] ?? '') !== text) {
      return [{ ...at, message: `${found}, expected line ${line} of ${file}` }];
    }
    if (by !== undefined) {
      const message = `${found} by the editors, expected it under furniture in brief.yaml`;
      return named.has(text) ? [] : [{ ...at, message }];
    }
    const isNumber = closed.has(line) || UNCLOSED.test(text);
    if (!isNumber && ![FOOTER, NUMBER, IMPRINT].some((shape) => shape.test(text))) {
      return [{ ...at, message: `${found}, expected a footer or an imprint: it is text` }];
    }
    const isLast = isAtEnd(line, lines, isEmpty) && isBelowNumber(text, line, lines, isEmpty);
    const message = `${found}, expected the end of a page at ${file}:${line}`;
    return isLast ? [] : [{ ...at, message }];
  });
}

/** Whether a part of the imprint starts a line, and words stand beside it. */
const isBeside = (text: string, line = ''): boolean =>
  [NUMBER, IMPRINT].some((shape) => shape.test(text)) && line.startsWith(`${text}  `);

/** A page ends between empty lines, or right before the top of the next. */
function isAtEnd(
  line: number,
  lines: readonly string[],
  isEmpty: (line: number) => boolean,
): boolean {
  const isTop = /^(?:\f| [^ ])/u.test(lines[line] ?? '');
  return isEmpty(line - 1) && (isEmpty(line + 1) || isTop);
}

/** An imprint has the number of the paper above it, with nothing of the letter between. */
function isBelowNumber(
  text: string,
  line: number,
  lines: readonly string[],
  isEmpty: (line: number) => boolean,
): boolean {
  if (!IMPRINT.test(text)) return true;
  let above = line - 1;
  while (above > 0 && isEmpty(above) && !NUMBER.test(blanksSingle(lines[above - 1] ?? ''))) {
    above -= 1;
  }
  return NUMBER.test(blanksSingle(lines[above - 1] ?? ''));
}
