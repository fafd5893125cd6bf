import { globSync, readFileSync, statSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const texts = globSync('dist/**/*.{html,css,js,json,txt,xml,csv,svg}').filter(
  (file) => statSync(file).size > 1024,
);

test('every text of the site of more than 1 KB stands compressed beside it, and is the same', () => {
  expect(texts.length).toBeGreaterThan(100);
  for (const file of texts) {
    const text = readFileSync(file);
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(text), file).toBe(true);
    expect(gunzipSync(readFileSync(`${file}.gz`)).equals(text), file).toBe(true);
  }
});
