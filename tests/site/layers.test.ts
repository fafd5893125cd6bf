import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, page } from './html.ts';
import { builtPages } from './paths.ts';

const ORDER = /^@layer reset, ?tokens, ?base, ?prose, ?components;/u;

test('the first style sheet of every page orders the layers, so that none comes before its turn', async () => {
  const first = new Set(
    (await builtPages()).flatMap((path) => {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      const [sheet] = all('link[rel="stylesheet"]', page(file));
      return sheet ? [String(sheet.properties['href'])] : [];
    }),
  );
  expect(first.size).toBeGreaterThan(0);
  for (const href of first) expect(readFileSync(join('dist', href), 'utf8')).toMatch(ORDER);
});
