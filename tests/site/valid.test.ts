import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from './paths.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Astro writes these forms; they are valid HTML.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      // Titles hold the letter's own headings, which may be long.
      'long-title': 'off',
      // The footnotes of a section are a list with a name of its own, which lists may have.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  }),
);

const file = (path: string) => join('dist', path.endsWith('/') ? `${path}index.html` : path);

/** So many pages a test: none lasts long, on a machine that does other things too. */
const SHARE = 20;

const pages = await builtPages();
const shares = Array.from({ length: Math.ceil(pages.length / SHARE) }, (_, index) =>
  pages.slice(index * SHARE, (index + 1) * SHARE),
).map((share) => ({ share, first: share[0], last: share.at(-1) }));

test('there is a site', () => {
  expect(pages.length).toBeGreaterThan(SHARE);
});

test.each(shares)('every page is valid HTML, from $first to $last', async ({ share }) => {
  const faults: string[] = [];
  for (const path of share) {
    const { results } = await validator.validateString(readFileSync(file(path), 'utf8'));
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages))
      faults.push(`${path}:${line} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
});

/** What stands in a page that has code in itself, or loads from another host. */
const FORBIDDEN = [
  /<style/u,
  /\sstyle="/u,
  /\son[a-z]+="/u,
  /<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")/u,
  /<(?:script|img|iframe|source)[^>]+src="(?:https?:)?\/\//u,
  /<link[^>]+rel="(?:stylesheet|icon|preload|modulepreload)"[^>]+href="(?:https?:)?\/\//u,
];

test('no page has an inline script or style, or loads anything from another host', () => {
  const faults = pages.flatMap((path) => {
    const html = readFileSync(file(path), 'utf8');
    return FORBIDDEN.filter((pattern) => pattern.test(html)).map(
      (pattern) => `${path}: ${pattern}`,
    );
  });
  expect(faults).toEqual([]);
});
