import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A font as satori takes it. */
export interface Font {
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
export function shareFonts(): Font[] {
  fonts ??= [
    read('Serif', 'source-serif-4', 'latin', 600),
    read('Serif more', 'source-serif-4', 'latin-ext', 600),
    read('Sans', 'source-sans-3', 'latin', 400),
  ];
  return fonts;
}
