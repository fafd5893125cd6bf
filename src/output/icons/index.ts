import sharp from 'sharp';
import type { Output } from '../contract.ts';
import { readColour } from '../share/colours.ts';
import { ui } from '../../interface/index.ts';

/** The sign of the site, for tabs, bookmarks and the screens of phones. */
export const icons: Output<unknown> = {
  ofEdition: () => [
    { path: 'favicon.svg', make: () => adaptingIcon() },
    { path: 'favicon.ico', make: async () => ico(await png(32)) },
    { path: 'apple-touch-icon.png', make: () => png(180, 'paper') },
    ...SIZES.flatMap((size) => [
      { path: iconName(size), make: () => png(size) },
      { path: iconName(size, true), make: () => png(size, 'paper', SAFE) },
    ]),
    { path: 'site.webmanifest', make: manifest },
  ],
};

/** Part of a maskable icon that no system cuts away (W3C, Web App Manifest, 1.14.1). */
const SAFE = 0.7;

/** A sheet with a folded corner, and its lines. */
const sheet = (style: string, paper: string, lines: string, background = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${style}${background}` +
  `<path d="M6 3h14l6 6v20H6z"${paper}/>` +
  `<path style="fill:${lines}" d="M10 11h12v2H10zm0 5h12v2H10zm0 5h8v2h-8z"/></svg>`;

/** The sign that follows the reader's system. */
function adaptingIcon(): string {
  const [accent, paper] = [readColour('accent'), readColour('paper')];
  const dark = `@media (prefers-color-scheme:dark){path{fill:${accent.dark}}}`;
  return sheet(`<style>path{fill:${accent.light}}${dark}</style>`, '', paper.light);
}

/**
 * The sign as an image of so many pixels; phones want no clear ground.
 * @param part How much of the width it takes.
 */
async function png(size: number, ground?: 'paper', part = 1): Promise<Uint8Array<ArrayBuffer>> {
  const [accent, paper] = [readColour('accent').light, readColour('paper').light];
  const background = ground && `<path style="fill:${paper}" d="M0 0h32v32H0z"/>`;
  const own = Math.round(size * part);
  const svg = sheet('', ` style="fill:${accent}"`, paper, background);
  const edge = { before: Math.floor((size - own) / 2), after: Math.ceil((size - own) / 2) };
  return new Uint8Array(
    await sharp(Buffer.from(svg))
      .resize(own, own)
      .extend({
        ...{ top: edge.before, left: edge.before, bottom: edge.after, right: edge.after },
        background: paper,
      })
      .png()
      .toBuffer(),
  );
}

/** A PNG of 32 by 32 pixels in the container of `favicon.ico`: one entry, 22 bytes before the image. */
function ico(image: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const HEAD = 22;
  const view = new DataView(new ArrayBuffer(HEAD + image.length));
  const words: [at: number, value: number][] = [
    [2, 1], // an icon
    [4, 1], // of one image
    [10, 1], // colour planes
    [12, 32], // bits a pixel
  ];
  for (const [at, value] of words) view.setUint16(at, value, true);
  view.setUint8(6, 32);
  view.setUint8(7, 32);
  view.setUint32(14, image.length, true);
  view.setUint32(18, HEAD, true);
  const bytes = new Uint8Array(view.buffer);
  bytes.set(image, HEAD);
  return bytes;
}

/** Sizes of the sign that systems ask for, in pixels. */
const SIZES = [192, 512] as const;

/** Name of the sign at a size; the maskable one has room around it, which a system may cut away. */
const iconName = (size: number, isMaskable = false): string =>
  `icoon-${size}${isMaskable ? '-vol' : ''}.png`;

/**
 * What a device needs to put the site among its programs. There is no service worker: what it kept
 * could be older than what is published.
 */
const manifest = (): string =>
  JSON.stringify(
    {
      ...{ id: '/', start_url: '/', scope: '/', lang: ui.site.language, dir: 'ltr' },
      ...{ name: ui.site.name, short_name: ui.site.name, description: ui.site.description },
      display: 'standalone',
      theme_color: readColour('paper').light,
      background_color: readColour('paper').light,
      icons: [false, true].flatMap((isMaskable) =>
        SIZES.map((size) => ({
          src: `/${iconName(size, isMaskable)}`,
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose: isMaskable ? 'maskable' : 'any',
        })),
      ),
    },
    null,
    1,
  );
