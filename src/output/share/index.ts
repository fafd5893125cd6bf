import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import type { Output, OutputFile } from '../contract.ts';
import { readColour } from './colours.ts';
import { type Card, cardOf, SITE_CARD } from './card.ts';

/** The image that a shared link shows: of each letter and section, and of all other pages. */
export const shareImages: Output = {
  ofLetter: (letter) => [
    image(letter.href, cardOf({ letter })),
    ...letter.sections.map((section) => image(section.href, cardOf({ letter, section }))),
  ],
  ofEdition: () => [image('/', SITE_CARD)],
};

const image = (page: string, card: Card): OutputFile => ({
  path: `${page.slice(1)}deel.png`,
  of: card,
  make: () => cardPng(card),
});

/** Size of a share image, in pixels (Open Graph). */
const WIDE: Room = { width: 1200, height: 630 };

/** Size of the cover of a book, in pixels. */
const TALL: Room = { width: 1200, height: 1800 };

// Images do not know the reader's system: they are light.
const [PAPER = '', INK = '', MUTED = '', ACCENT = ''] = ['paper', 'ink', 'muted', 'accent'].map(
  (name) => readColour(name).light,
);

const EDGE = 80;
const BAR = 16;

/** What stands over and under the title, in pixels. */
const AROUND = 300;

/** Room of the title, between the name of the site and the line that says where it stands. */
const titleRoom = ({ width, height }: Room): Room => ({
  width: width - 2 * EDGE - BAR,
  height: height - AROUND,
});

/** Room of the title of a share image. */
export const TITLE_ROOM = titleRoom(WIDE);

/** Height that the subject of the letter takes over the last line: two lines of it, in pixels. */
const SUBJECT = 98;

/** Draws a card as SVG. */
async function cardSvg(card: Card, whole: Room): Promise<string> {
  const { title, subject } = card;
  const { width, height } = titleRoom(whole);
  const room = { width, height: subject === undefined ? height : height - SUBJECT };
  const size = await fitTitle(title, room);
  return draw(layout(card, titleBox(title, size), { room, whole }), whole.width, whole.height);
}

/** Draws a share image as PNG, 1200 by 630 pixels. */
export const cardPng = (card: Card): Promise<Uint8Array<ArrayBuffer>> => drawPng(card, WIDE);

/** Draws the same as the cover of a book, upright. */
export const coverPng = (card: Card): Promise<Uint8Array<ArrayBuffer>> => drawPng(card, TALL);

async function drawPng(card: Card, whole: Room): Promise<Uint8Array<ArrayBuffer>> {
  const svg = Buffer.from(await cardSvg(card, whole));
  // Nothing shows through a card; without an alpha channel it takes a third less time to write.
  return new Uint8Array(await sharp(svg).removeAlpha().png().toBuffer());
}

function layout(
  { site, subject, place }: Card,
  title: Box,
  { room, whole }: { room: Room; whole: Room },
): Box {
  const name = box({ fontFamily: 'Serif', fontSize: 34, color: ACCENT }, site);
  const middle = box({ ...room, justifyContent: 'center', color: INK }, [title]);
  const line = box({ width: 120, height: 5, backgroundColor: ACCENT }, []);
  const small = { fontFamily: 'Sans', fontSize: 30, lineHeight: 1.3, color: MUTED };
  const about = subject === undefined ? [] : [box({ ...small, color: INK }, subject)];
  const below = box({ ...small, fontSize: 32 }, place);
  return box(
    {
      ...{ ...whole, padding: `64px ${EDGE}px`, backgroundColor: PAPER },
      ...{ justifyContent: 'space-between', borderLeft: `${BAR}px solid ${ACCENT}` },
    },
    [name, middle, box({ gap: 20 }, [line, ...about, below])],
  );
}

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

/** Style of a box, in CSS that satori knows. */
type Style = Readonly<Record<string, string | number>>;

/** A box of a drawing: text, or other boxes. */
export interface Box {
  type: 'div';
  props: { style: Style; children: string | Box[] };
}

/** Makes a box; every box is a column unless its style says otherwise. */
const box = (style: Style, children: string | Box[]): Box => ({
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
