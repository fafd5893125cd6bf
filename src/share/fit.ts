import { type Box, box, draw } from './tree.ts';

/** Room that a title has, in pixels. */
export interface Room {
  width: number;
  height: number;
}

/** Sizes of a title, the largest that fits is taken. */
const SIZES = [84, 74, 64, 56, 48, 42, 36, 30, 24] as const;

/** A title at a size; words longer than a line break. */
export function titleBox(title: string, size: number): Box {
  const letters = { fontFamily: 'Serif, Serif more', fontWeight: 600, letterSpacing: -size / 80 };
  return box(
    { ...letters, fontSize: size, lineHeight: 1.15, display: 'block', wordBreak: 'break-word' },
    title,
  );
}

/** Measures how high a title of a size becomes in a width. */
async function titleHeight(title: string, size: number, width: number): Promise<number> {
  const svg = await draw(titleBox(title, size), width);
  return Number(/height="([\d.]+)"/u.exec(svg)?.[1]);
}

/** The largest size at which a title fits whole into its room. @throws when none is small enough. */
export async function fitTitle(title: string, { width, height }: Room): Promise<number> {
  for (const size of SIZES) {
    if ((await titleHeight(title, size, width)) <= height) return size;
  }
  throw new RangeError(
    `Unexpected title of ${title.length} characters, expected one that fits a share image`,
  );
}
