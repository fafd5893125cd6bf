import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** Where words stand on a page: left end, the line of their letters, width and size of the type. */
interface Placed {
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A part of a page, in points from its lower left corner. */
interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** What is drawn in one go: an image, straight lines along the page, or lines of other directions. */
interface Drawn extends Box {
  kind: 'image' | 'straight' | 'slanted';
}

/** From a place in a drawing to one on the page: `[a, b, c, d, e, f]` as PDF has it. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Below this height or width, in points, what is drawn is a rule or an ornament. */
const SMALL = 6;

/** Room between two parts of one picture, in points. */
const NEAR = 4;

/**
 * Finds the pictures on a page of a PDF: images, and drawings that are no rules, frames or shades of a
 * table. Parts that stand next to each other are one. Answers their upper ends, from the top down.
 */
export async function picturesOn(page: Page, items: readonly Placed[]): Promise<number[]> {
  const drawn = (await drawnOn(page)).filter(
    ({ left, right, bottom, top }) => right - left > SMALL && top - bottom > SMALL,
  );
  const framed = drawn.filter((one) => one.kind === 'straight' && hasWords(one, items));
  const parts = drawn.filter(
    (one) => one.kind !== 'straight' || !framed.some((frame) => isCellBeside(one, frame)),
  );
  const pictures: Box[] = [];
  for (const part of parts.toSorted((a, b) => b.top - a.top)) {
    const last = pictures.at(-1);
    if (last && part.top >= last.bottom - NEAR) last.bottom = Math.min(last.bottom, part.bottom);
    else pictures.push({ ...part });
  }
  return pictures.map(({ top }) => top);
}

/** Whether words stand in a box: it is a frame, or the shade of a cell. */
const hasWords = ({ left, right, bottom, top }: Box, items: readonly Placed[]): boolean =>
  items.some(({ x, y, width, size }) => {
    const [middle, height] = [x + width / 2, y + size / 4];
    return middle > left && middle < right && height > bottom && height < top;
  });

/** Whether a box is a frame, or a cell without words in a row of cells that have them. */
const isCellBeside = (box: Box, frame: Box): boolean =>
  box === frame ||
  (Math.abs(box.top - frame.top) < 1 &&
    Math.abs(box.bottom - frame.bottom) < 1 &&
    Math.max(box.left - frame.right, frame.left - box.right) < 1);

/** What is read of a page: what was drawn, where drawing is, and in which box. */
interface Reading {
  drawn: Drawn[];
  saved: Matrix[];
  at: Matrix;
  clip: Box;
  /** Operator that ends a path of which nothing is drawn. */
  endPath: number;
}

/** All that is drawn on a page. */
async function drawnOn(page: Page): Promise<Drawn[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]));
  const at = matrixIn([]);
  const clip = boxOf(at, page.view);
  const reading: Reading = { drawn: [], saved: [], at, clip, endPath: OPS.endPath };
  for (const [index, code] of fnArray.entries()) {
    const [name, args] = [names.get(code) ?? '', argsArray[index] as unknown];
    move(reading, name, args);
    draw(reading, name, listIn(args));
  }
  return reading.drawn;
}

/** Does what an operator does to the place where drawing is. */
function move(reading: Reading, name: string, args: unknown): void {
  if (/^save$|FormXObjectBegin$/u.test(name)) reading.saved.push(reading.at);
  if (/^restore$|FormXObjectEnd$/u.test(name)) reading.at = reading.saved.pop() ?? reading.at;
  const turn = name === 'transform' ? args : undefined;
  const form = name === 'paintFormXObjectBegin' ? listIn(args)[0] : turn;
  if (form !== undefined) reading.at = times(reading.at, matrixIn(form));
}

/** Adds what an operator draws. */
function draw(reading: Reading, name: string, args: readonly unknown[]): void {
  const { drawn, at, clip, endPath } = reading;
  if (name === 'constructPath') {
    const path = pathIn(args, at);
    if (args[0] === endPath) reading.clip = path;
    else drawn.push(path);
  }
  if (name === 'shadingFill') drawn.push({ ...clip, kind: 'image' });
  if (!/Image/u.test(name)) return;
  for (const place of placesIn(name, args))
    drawn.push({ ...boxOf(times(at, place), [0, 0, 1, 1]), kind: 'image' });
}

const listIn = (args: unknown): readonly unknown[] => (Array.isArray(args) ? args : []);

/** Numbers as pdf.js has them: in an array of whatever kind. */
const numbersIn = (args: unknown): number[] =>
  Array.isArray(args) || args instanceof Float32Array
    ? [...args].filter((one) => typeof one === 'number')
    : [];

const matrixIn = (args: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(args);
  return [a, b, c, d, e, f];
};

/** A place in a drawing that lies in another. */
const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  ...([a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D] as const),
  ...([a * E + c * F + e, b * E + d * F + f] as const),
];

/** A box on the page, from two of its corners in a drawing. */
function boxOf(
  [a, b, c, d, e, f]: Matrix,
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
): Box {
  const xs = [left, right].flatMap((x) => [bottom, top].map((y) => a * x + c * y + e));
  const ys = [left, right].flatMap((x) => [bottom, top].map((y) => b * x + d * y + f));
  return {
    ...{ left: Math.min(...xs), right: Math.max(...xs) },
    ...{ bottom: Math.min(...ys), top: Math.max(...ys) },
  };
}

/** A path: what is done with it, its steps, and the corners around it. */
function pathIn([, paths, corners]: readonly unknown[], at: Matrix): Drawn {
  const isStraight = isStraightPath(numbersIn(listIn(paths)[0]));
  return { ...boxOf(at, numbersIn(corners)), kind: isStraight ? 'straight' : 'slanted' };
}

/** How many numbers follow each step of a path: to move, draw a line or a curve, and close. */
const STEPS = [2, 2, 6, 4, 0];

/** Whether a path has lines along the page alone. */
function isStraightPath(path: readonly number[]): boolean {
  let [x, y] = [0, 0];
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? 0;
    const length = STEPS[step] ?? 0;
    const [toX = x, toY = y] = length > 0 ? path.slice(at + length - 1, at + length + 1) : [];
    if (step === 2 || step === 3) return false;
    if (step === 1 && Math.abs(toX - x) > 0.5 && Math.abs(toY - y) > 0.5) return false;
    [x, y, at] = [toX, toY, at + length + 1];
  }
  return true;
}

/** Where the images of an operator lie; several of one kind may be put together. */
function placesIn(name: string, args: readonly unknown[]): Matrix[] {
  if (name.endsWith('Repeat')) return repeatedPlaces(args.slice(1));
  if (!name.endsWith('Group')) return [matrixIn([])];
  return args
    .flatMap(listIn)
    .flatMap((one) =>
      typeof one === 'object' && one !== null && 'transform' in one
        ? [matrixIn(one.transform)]
        : [],
    );
}

/** One size, and the places that images of it have. */
function repeatedPlaces(args: readonly unknown[]): Matrix[] {
  const [width = 1, height = 1] = args.filter((one) => typeof one === 'number' && one !== 0);
  const places = numbersIn(args.at(-1));
  return places.flatMap((x, index): Matrix[] =>
    index % 2 === 0 ? [[Number(width), 0, 0, Number(height), x, places[index + 1] ?? 0]] : [],
  );
}
