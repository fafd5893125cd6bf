import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { Problem } from '../problem/problem.ts';
import type { Verantwoording } from '../schemas/letter/verantwoording.ts';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** A point of a page. */
type Point = readonly [x: number, y: number];

/** A run of letters: its start, where it ends, and the size of its type. */
interface Letters {
  x: number;
  y: number;
  end: number;
  size: number;
}

/** What is painted: the lowest and highest of its points, and whether only along the sides of the page. */
interface Painted {
  low: Point;
  high: Point;
  isLevel: boolean;
}

/** Turns points of a drawing into those of the page. */
type Turn = (point: Point) => Point;

/**
 * Heights at which the pictures of a page start, the highest first. A picture is what is painted and
 * is more than six points high and wide; boxes around words, and boxes in a row with these, are
 * those of tables. Less than four points apart, from the top down, two are one.
 */
export async function pictureTops(page: Page, letters: readonly Letters[]): Promise<number[]> {
  const painted = (await paintedOn(page)).filter(
    ({ low, high }) => high[0] - low[0] > 6 && high[1] - low[1] > 6,
  );
  const boxes = painted.filter(
    (one) => one.isLevel && letters.some((run) => isInside(middleOf(run), one)),
  );
  const shown = painted.filter((one) => !one.isLevel || !boxes.some((box) => isInRow(one, box)));
  const tops: number[] = [];
  let lowest = Infinity;
  for (const { low, high } of shown.sort((a, b) => b.high[1] - a.high[1])) {
    if (high[1] < lowest - 4) tops.push(high[1]);
    lowest = high[1] < lowest - 4 ? low[1] : Math.min(lowest, low[1]);
  }
  return tops;
}

const middleOf = ({ x, y, end, size }: Letters): Point => [(x + end) / 2, y + size / 4];

const isInside = ([x, y]: Point, { low, high }: Painted): boolean =>
  x > low[0] && x < high[0] && y > low[1] && y < high[1];

/** Whether a box is another, or touches it at its side and is as high. */
const isInRow = ({ low, high }: Painted, box: Painted): boolean =>
  Math.abs(high[1] - box.high[1]) < 1 &&
  Math.abs(low[1] - box.low[1]) < 1 &&
  low[0] < box.high[0] + 1 &&
  box.low[0] < high[0] + 1;

/** A program of a page while it is read: the turns that are saved, the last one in force, and its clip. */
interface Program {
  painted: Painted[];
  turns: Turn[];
  clip: Painted;
}

type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'];

const UNTURNED: Turn = (point) => point;

/** What a program of a page paints, but for its words. */
async function paintedOn(page: Page): Promise<Painted[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray: codes, argsArray } = await page.getOperatorList();
  const clip = boxAround(numbers(page.view), UNTURNED);
  const program: Program = { painted: [], turns: [UNTURNED], clip };
  for (const [index, code] of codes.entries()) {
    const args = (argsArray[index] as unknown[] | null) ?? [];
    turn(program, code, args, OPS);
    paint(program, code, args, OPS);
  }
  return program.painted;
}

function turn({ turns }: Program, code: number, args: unknown[], OPS: Operators): void {
  const last = turns.at(-1) ?? UNTURNED;
  if (code === OPS.save) turns.push(last);
  else if (code === OPS.paintFormXObjectBegin) turns.push(turnedBy(last, args[0]));
  else if (code === OPS.restore || code === OPS.paintFormXObjectEnd) turns.pop();
  else if (code === OPS.transform) turns.splice(-1, 1, turnedBy(last, args));
}

function paint(program: Program, code: number, args: unknown[], OPS: Operators): void {
  const { painted, turns, clip } = program;
  const last = turns.at(-1) ?? UNTURNED;
  if (code === OPS.shadingFill) painted.push(clip);
  if (code === OPS.constructPath) {
    const path = pathOf(args, last);
    if (args[0] === OPS.endPath) program.clip = { ...path, isLevel: false };
    else painted.push(path);
  }
  if (code < OPS.paintImageMaskXObject || code > OPS.paintSolidColorImageMask) return;
  painted.push(...matricesOf(args).map((one) => boxAround(UNIT, turnedBy(last, one))));
}

/** An image fills this square, turned to its place. */
const UNIT = [0, 0, 1, 1];

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || ArrayBuffer.isView(value);

const numbers = (value: unknown): number[] => (isList(value) ? Array.from(value, Number) : []);

/** A turn that is done before another. */
function turnedBy(turn: Turn, matrix: unknown): Turn {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(matrix);
  return ([x, y]) => turn([a * x + c * y + e, b * x + d * y + f]);
}

function boxAround([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[], turn: Turn): Painted {
  const points = [turn([x0, y0]), turn([x0, y1]), turn([x1, y0]), turn([x1, y1])];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    low: [Math.min(...xs), Math.min(...ys)],
    high: [Math.max(...xs), Math.max(...ys)],
    isLevel: false,
  };
}

/** A path: `[what is done with it, [its steps], the corners around it]`. */
function pathOf(args: unknown[], turn: Turn): Painted {
  const steps: unknown = isList(args[1]) ? args[1][0] : undefined;
  return { ...boxAround(numbers(args[2]), turn), isLevel: isLevel(numbers(steps)) };
}

/** Whether steps (0 to move, 1 a line, 2 and 3 curves, 4 to close) go up, down or sideways alone. */
function isLevel(steps: number[]): boolean {
  let from: Point = [0, 0];
  for (let at = 0; at < steps.length; at += steps[at] === 4 ? 1 : 3) {
    const [step = 4, x = 0, y = 0] = steps.slice(at, at + 3);
    if (step === 2 || step === 3) return false;
    if (step === 4) continue;
    if (step === 1 && Math.abs(x - from[0]) > 0.5 && Math.abs(y - from[1]) > 0.5) return false;
    from = [x, y];
  }
  return true;
}

/** Where images lie: one in the place that is set, several of one kind each in its own. */
function matricesOf(args: unknown[]): unknown[] {
  const groups = args.filter(isList).flatMap((list) => Array.from(list));
  const turned = groups.filter(
    (one): one is { transform: unknown } =>
      typeof one === 'object' && one !== null && 'transform' in one,
  );
  if (turned.length > 0) return turned.map(({ transform }) => transform);
  const places = numbers(args.findLast(isList));
  const [width = 1, height = 1] = args.filter((one) => typeof one === 'number' && one !== 0);
  const single = places.length === 0 ? [[]] : [];
  const many = places.flatMap((x, at) =>
    at % 2 === 0 ? [[width, 0, 0, height, x, places[at + 1]]] : [],
  );
  return [...single, ...many];
}

/**
 * Holds the record of an XML file against its pictures, of which `lines` are the lines: each is recorded
 * as left out, and each that `printed`, the lines of its PDF, has where those are not as many.
 */
export function wrongPictures(
  lines: readonly number[],
  printed: readonly string[],
  { file, furniture }: { file: string } & Pick<Verantwoording, 'furniture'>,
): Problem[] {
  const shown = printed.filter((line) => PICTURE.test(line));
  const others = shown.length === lines.length ? [] : shown;
  const wanted = [...lines, ...others.map((line) => line.replace('\f', ''))];
  const isRecorded = wanted.every((picture, at) => {
    const { line, text = '' } = furniture[at] ?? {};
    return typeof picture === 'string' ? picture === text : picture === line && PICTURE.test(text);
  });
  if (isRecorded && wanted.length === furniture.length) return [];
  const message = `Unexpected record of ${furniture.length} pictures left out, expected ${wanted.length}`;
  return [{ file, field: 'furniture', message, remedy: 'Run the import again.' }];
}

/** What stands for a picture. */
const PICTURE = /^\f?\[afbeelding \d+\b.*\]$/u;
