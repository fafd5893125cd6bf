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
    },
  }),
);

const file = (path: string) => join('dist', path.endsWith('/') ? `${path}index.html` : path);

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const path of await builtPages()) {
    const { results } = await validator.validateString(readFileSync(file(path), 'utf8'));
    for (const { messages } of results) {
      faults.push(
        ...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
      );
    }
  }
  expect(faults).toEqual([]);
});

test('no page has an inline script or style, or loads anything from another host', async () => {
  const faults: string[] = [];
  for (const path of await builtPages()) {
    const html = readFileSync(file(path), 'utf8');
    const forbidden = [
      /<style/u,
      /\sstyle="/u,
      /\son[a-z]+="/u,
      /<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")/u,
      /<(?:script|img|iframe|source)[^>]+src="(?:https?:)?\/\//u,
      /<link[^>]+rel="(?:stylesheet|icon|preload|modulepreload)"[^>]+href="(?:https?:)?\/\//u,
    ];
    for (const pattern of forbidden) if (pattern.test(html)) faults.push(`${path}: ${pattern}`);
  }
  expect(faults).toEqual([]);
});
