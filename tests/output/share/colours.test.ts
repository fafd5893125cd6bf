import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readColour } from '../../../src/output/share/colours.ts';

test('a colour is read from the tokens, for light and for dark', () => {
  expect(readColour('paper')).toEqual({
    light: expect.stringMatching(/^#[0-9a-f]{6}$/u),
    dark: expect.stringMatching(/^#[0-9a-f]{6}$/u),
  });
});

test('one that the tokens lack is named', () => {
  expect(() => readColour('paars')).toThrow('Unexpected absence of --paars');
});

test('no other file than the tokens has a colour', () => {
  const files = globSync('src/**/*.{ts,astro,css}').filter((file) => !file.endsWith('tokens.css'));
  const coloured = files.filter((file) =>
    /(?<![&\w])#(?:[0-9a-f]{3}|[0-9a-f]{6})\b(?![-\w])|\brgb\(/u.test(
      readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\//gu, ''),
    ),
  );
  expect(coloured).toEqual([]);
});
