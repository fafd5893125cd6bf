import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import satori from 'satori';

/** Size of a share image, in pixels (Open Graph). */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** Style of a box, in CSS that satori knows. */
export type Style = Readonly<Record<string, string | number>>;

/** A box of a drawing: text, or other boxes. */
export interface Box {
  type: 'div';
  props: { style: Style; children: string | Box[] };
}

/** Makes a box; every box is a column unless its style says otherwise. */
export const box = (style: Style, children: string | Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', flexDirection: 'column', ...style }, children },
});

/** Draws boxes as SVG, its text as paths; without a height it is as high as its contents. */
export function draw(tree: Box, width: number, height?: number): Promise<string> {
  const fonts = shareFonts();
  // Satori is typed for React elements, which these are in shape.
  const element = tree as unknown as Parameters<typeof satori>[0];
  return satori(element, height === undefined ? { width, fonts } : { width, height, fonts });
}

/** A font as satori takes it. */
interface Font {
  name: string;
  data: Buffer;
  weight: 400 | 600;
}

const read = (name: string, family: string, subset: string, weight: Font['weight']): Font => ({
  name,
  weight,
  data: readFileSync(
    join('node_modules/@fontsource', family, 'files', `${family}-${subset}-${weight}-normal.woff`),
  ),
});

let fonts: Font[] | undefined;

/** The site's fonts, read once. They are set by name: `Serif`, `Sans`. */
function shareFonts(): Font[] {
  fonts ??= [
    read('Serif', 'source-serif-4', 'latin', 600),
    read('Serif more', 'source-serif-4', 'latin-ext', 600),
    read('Sans', 'source-sans-3', 'latin', 400),
  ];
  return fonts;
}
