import { renderAsync } from '@resvg/resvg-js';
import type { Card } from './card.ts';
import { fitTitle, titleBox } from './fit.ts';
import { type Box, box, draw, HEIGHT, WIDTH } from './tree.ts';

// The light colours of src/styles/tokens.css; images do not know the reader's system.
const PAPER = '#fdfcf8';
const INK = '#1f1c18';
const MUTED = '#676055';
const ACCENT = '#1b5566';

const EDGE = 80;
const BAR = 16;

/** Room of the title, between the name of the site and the line that says where it stands. */
export const TITLE_ROOM = { width: WIDTH - 2 * EDGE - BAR, height: 330 };

/** Draws a share image as SVG. */
async function cardSvg({ site, title, place }: Card): Promise<string> {
  const size = await fitTitle(title, TITLE_ROOM);
  return draw(layout(site, titleBox(title, size), place), WIDTH, HEIGHT);
}

/** Draws a share image as PNG, 1200 by 630 pixels. */
export async function cardPng(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await cardSvg(card);
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return new Uint8Array(image.asPng());
}

function layout(site: string, title: Box, place: string): Box {
  const name = box({ fontFamily: 'Serif', fontSize: 34, color: ACCENT }, site);
  const middle = box({ ...TITLE_ROOM, justifyContent: 'center', color: INK }, [title]);
  const line = box({ width: 120, height: 5, backgroundColor: ACCENT }, []);
  const below = box({ fontFamily: 'Sans', fontSize: 34, lineHeight: 1.3, color: MUTED }, place);
  return box(
    {
      ...{ width: WIDTH, height: HEIGHT, padding: `64px ${EDGE}px`, backgroundColor: PAPER },
      ...{ justifyContent: 'space-between', borderLeft: `${BAR}px solid ${ACCENT}` },
    },
    [name, middle, box({ gap: 24 }, [line, below])],
  );
}
