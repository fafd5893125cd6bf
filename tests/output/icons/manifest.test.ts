import { expect, test } from 'vitest';
import sharp from 'sharp';
import { icons } from '../../../src/output/icons/index.ts';
import { getEdition } from '../../../src/edition/read.ts';

const files = new Map(
  icons.ofEdition?.([], getEdition()).map((file) => [`/${file.path}`, file.make]),
);

test('a device that installs the site finds each icon at the size that it is said to have', async () => {
  const manifest = JSON.parse(String(await files.get('/site.webmanifest')?.())) as {
    start_url: string;
    icons: { src: string; sizes: string; purpose: string }[];
  };
  expect(manifest.start_url).toBe('/');
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  for (const { src, sizes } of manifest.icons) {
    const made = await files.get(src)?.();
    const { width, height } = await sharp(Buffer.from(made as Uint8Array)).metadata();
    expect(`${width}x${height}`, src).toBe(sizes);
  }
});
