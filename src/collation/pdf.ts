import { getDocumentProxy } from 'unpdf';
import { pictureTops } from './pdf-drawings.ts';

/** A run of letters on a page, in points from its lower left corner. */
interface Run {
  text: string;
  x: number;
  y: number;
  end: number;
  size: number;
}

/** Runs on one line of print, and the line that most of them stand on. */
interface PrintLine {
  y: number;
  size: number;
  runs: Run[];
}

/** The runs of a page, and the heights at which its pictures start. */
interface PrintPage {
  runs: Run[];
  tops: number[];
}

/**
 * Reads a PDF by itself, as lines: a form feed before the first of each page, an empty line where more
 * than one and a half times the size of the type lies above, and blanks so that columns stay apart; a
 * picture has a line that says so where it starts. It knows nothing of what the importer makes of the same file.
 */
export async function readPdfLines(bytes: Uint8Array): Promise<string[]> {
  const pages = await runsOfPages(bytes);
  const all = pages.flatMap(({ runs }) => runs);
  const left = all.reduce((least, run) => (run.x < least ? run.x : least), Infinity);
  const body = bodyType(all);
  let pictures = 0;
  return pages.flatMap(({ runs, tops }, index) => {
    const shown = tops.map((y) => {
      pictures += 1;
      return { y, text: `[afbeelding ${pictures} op bladzijde ${index + 1}]` };
    });
    const written = pageLines(runs, { left, body, shown });
    return written.map((line, at) => (at === 0 ? `\f${line}` : line));
  });
}

async function runsOfPages(bytes: Uint8Array): Promise<PrintPage[]> {
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const pages: PrintPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const set = items.flatMap((item): { run: Run; rise: number }[] => {
      if (!('str' in item) || !/\S/u.test(item.str)) return [];
      const transform = item.transform as number[];
      const [x = 0, y = 0] = transform.slice(4);
      const size = item.height || Math.abs(transform[3] ?? 0);
      const run = { text: item.str, x, y, end: x + item.width, size };
      return [{ run, rise: riseOf(transform) }];
    });
    const runs = set.map(({ run }) => run);
    const tops = await pictureTops(page, runs);
    const [, , , height = 0] = page.view;
    const isTurned = set.some(({ rise }) => rise !== 0);
    const upright = set.map(({ run, rise }) => uprightRun(run, rise, height));
    pages.push({ runs: isTurned ? upright : runs, tops });
  }
  return pages;
}

/** A page higher than any, on which lines that run up or down a page lie: below the others, and above its foot. */
const TALLEST = 10_000;
const FOOT_ENDS = 92;

/** How steep a line runs up a page, or down it; 0 for one that runs along it. */
const riseOf = ([along = 0, rise = 0]: readonly number[]): number =>
  Math.abs(rise) > Math.abs(along) ? rise : 0;

/** A run of which the line runs up the page, or down it, as if the page were turned. */
function uprightRun(run: Run, rise: number, height: number): Run {
  if (rise === 0) return run.y < FOOT_ENDS ? run : { ...run, y: run.y + TALLEST + TALLEST };
  const x = rise > 0 ? run.y : height - run.y;
  return { ...run, x, end: x + run.end - run.x, y: TALLEST + (rise > 0 ? -run.x : run.x) };
}

/** A loose accent over the letter before it is a run of its own; a word goes on behind it. */
function apart(run: Run): Run[] {
  const [, loose, rest] = /^([´`¨ˆ˜¸ˇ˙˚˘¯˝˛])(?: (?=\p{Ll}))?(.+)$/u.exec(run.text) ?? [];
  if (loose === undefined || rest === undefined) return [run];
  const quarter = run.size / 4;
  return [
    { ...run, text: loose, end: run.x + quarter },
    { ...run, text: rest, x: run.x + 2 * quarter },
  ];
}

/** The size that most letters have, and how wide these are. */
function bodyType(runs: readonly Run[]): BodyType {
  const bySize = Map.groupBy(runs, ({ size }) => size.toFixed(1));
  const letters = (some: readonly Run[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const [body = []] = [...bySize.values()].sort((a, b) => letters(b) - letters(a));
  const width = body.reduce((sum, { x, end }) => sum + end - x, 0);
  return { size: body[0]?.size ?? 1, column: width > 0 ? width / letters(body) : 1 };
}

/** The type of most letters: its size, and the average width of a letter. */
interface BodyType {
  size: number;
  column: number;
}

/** Tables are set in smaller type, of which a letter is four fifths as wide. */
const columnsOf = ({ size }: PrintLine, body: BodyType): number =>
  size < 0.92 * body.size ? 0.8 * body.column : body.column;

/** How the lines of a page are written: from where, in which type, with which pictures between them. */
interface Layout {
  left: number;
  body: BodyType;
  shown: { y: number; text: string }[];
}

function pageLines(runs: readonly Run[], { left, body, shown }: Layout): string[] {
  const written: string[] = [];
  const coming = [...shown];
  const showTo = (end: number) => {
    while (coming[0] && coming[0].y >= end) written.push(coming.shift()?.text ?? '');
  };
  let above: PrintLine | undefined;
  for (const line of linesOf(runs)) {
    showTo(line.y);
    if (above && isApart(above, line)) written.push('');
    written.push(write(line, left, columnsOf(line, body)));
    above = line;
  }
  showTo(-Infinity);
  return written;
}

/** Room above a line that counts as an empty one, in sizes of type. */
const EMPTY = 1.55;

const isApart = (above: PrintLine, { y, size }: PrintLine): boolean =>
  above.y - y > EMPTY * Math.max(size, Math.min(above.size, size * 1.3));

/** Gathers runs on lines: the large ones first, then those that are raised or sunk beside them. */
function linesOf(runs: readonly Run[]): PrintLine[] {
  const lines: PrintLine[] = [];
  for (const run of runs.toSorted((a, b) => b.size - a.size)) {
    const line = lines.find((one) => isOn(run, one));
    if (line) line.runs.push(run);
    else lines.push({ y: run.y, size: run.size, runs: [run] });
  }
  for (const line of lines) {
    line.runs.sort((a, b) => a.x - b.x);
    line.size = mainSize(line);
  }
  return lines.sort((a, b) => b.y - a.y);
}

/** Whether a run stands on a line: at its height, or small and right beside one of its runs. */
function isOn(run: Run, { y, runs }: PrintLine): boolean {
  if (!runs.every((other) => goTogether(run, other)) && !runs.some(isFooter)) return false;
  const off = Math.abs(run.y - y);
  return runs.some(({ size, x, end }) => {
    if (off <= 0.1 * Math.max(size, run.size)) return true;
    const isBeside = Math.abs(run.x - end) < size || Math.abs(x - run.end) < size;
    return run.size < 0.85 * size && off < 0.6 * size && isBeside;
  });
}

/** The imprint stands at the left of the foot of a page: only a footer is on its lines, no footnote. */
const IMPRINT =
  /^\s*(?:(?:kst|ah-[te]k)-[\dA-Z-]+|ISSN \d{4} ?- ?\d{3}[\dX]|[’']s-Gravenhage \d{4})\s*$/u;

const isFooter = ({ text }: Run): boolean => text.includes(' Kamer, vergaderjaar ');

const goTogether = (a: Run, b: Run): boolean =>
  IMPRINT.test(a.text) === IMPRINT.test(b.text) || isFooter(a) || isFooter(b);

/** Size of most letters of a line. */
function mainSize({ runs }: PrintLine): number {
  const counts = new Map<number, number>();
  for (const { size, text } of runs) counts.set(size, (counts.get(size) ?? 0) + text.trim().length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function write({ runs }: PrintLine, left: number, column: number): string {
  let line = '';
  let before: Run | undefined;
  for (const whole of runs) {
    const isOver = before !== undefined && whole.x < before.end - whole.size * 0.05;
    for (const run of isOver ? apart(whole) : [whole]) {
      if (isOver && LOOSE.includes(run.text.trim())) {
        line = compose(line, run.text.trim());
        continue;
      }
      const at = Math.max(0, Math.round((run.x - left) / column));
      line += blanksBefore(run, before, at - line.length) + singleBlanks(run.text);
      before = run;
    }
  }
  return line;
}

const singleBlanks = (text: string): string => text.trim().replaceAll(/[ \t]+/gu, ' ');

function blanksBefore(run: Run, before: Run | undefined, missing: number): string {
  if (before === undefined) return ' '.repeat(Math.max(0, missing));
  const gap = run.x - before.end;
  if (gap > 1.2 * run.size) return ' '.repeat(Math.max(3, missing));
  const isWord = gap > 0.18 * run.size || before.text.endsWith(' ') || run.text.startsWith(' ');
  return isWord ? ' ' : '';
}

/** Accents that a font has by themselves, and those that are put on a letter. */
const LOOSE = '´`¨ˆ˜¸ˇ˙˚˘¯˝˛';
const PUT_ON = '\u0301\u0300\u0308\u0302\u0303\u0327\u030c\u0307\u030a\u0306\u0304\u030b\u0328';

const compose = (line: string, loose: string): string =>
  (line.replace(/ı$/u, 'i') + (PUT_ON[LOOSE.indexOf(loose)] ?? '')).normalize('NFC');
