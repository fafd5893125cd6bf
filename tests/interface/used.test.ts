import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ui } from '../../src/interface/index.ts';

const sources = globSync('src/**/*.{ts,astro}').map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));
const outside = sources.filter(({ path }) => !path.startsWith('src/interface/'));
const full = new Set(
  outside.flatMap(({ text }) =>
    [...text.matchAll(/\bui\s*\.(\w+)\s*\.(\w+)/gu)].map(([, area, name]) => `ui.${area}.${name}`),
  ),
);

test('every text of the interface is shown somewhere', () => {
  const names = Object.entries(ui).flatMap(([area, texts]) =>
    Object.keys(texts).map((name) => `ui.${area}.${name}`),
  );
  expect(names.filter((name) => !full.has(name))).toEqual([]);
});

test('no file takes an area as a whole, which would bring all its texts into a script', () => {
  const whole = outside.filter(
    ({ text }) =>
      text.includes('interface/index.ts') && /\bui\b(?!\s*\.\w+\s*\.\w| \} from)/u.test(text),
  );
  expect(whole.map(({ path }) => path)).toEqual([]);
});

test('what formats dates, counts and amounts for readers is reached through the interface', () => {
  const names = 'counted|oneOrMore|theLetters|listed|formatDate|formatPeriod|formatAmount';
  const formats = new RegExp(`import \\{[^}]*\\b(?:${names})\\b`, 'u');
  const elsewhere = outside
    .filter(({ path, text }) => formats.test(text) && !path.startsWith('src/dutch/'))
    .map(({ path }) => path);
  // The offices of ministers are joined as titles of papers give them, whatever language is read.
  expect(elsewhere).toEqual(['src/edition/view/writers.ts']);
});
