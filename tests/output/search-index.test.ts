import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, onTestFinished, test } from 'vitest';
import { searchIndex } from '../../src/output/search-data/integration.ts';

/** A site of three letters and a paper, of which each index may have two letters. */
async function builtSite(): Promise<string> {
  const dist = mkdtempSync(join(tmpdir(), 'search-index-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  for (const path of ['27925-701', '27925-702', '35125-C', 'kamerstukken/27925-637', 'moties']) {
    const file = join(dist, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `<html lang="nl"><main><h1>${path}</h1><p>Woorden.</p></main></html>`);
  }
  const { reading, writing } = searchIndex(() => true, 2);
  for (const { hooks } of [reading, writing] satisfies AstroIntegration[]) {
    const given = { dir: pathToFileURL(`${dist}/`), logger: { info: () => undefined } };
    await hooks['astro:build:done']?.(given as never);
  }
  return dist;
}

/** How many pages an index has. */
const pagesIn = (folder: string): number =>
  JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')).languages.nl.page_count;

test('more letters than one index holds are in several, each page in one', async () => {
  const dist = await builtSite();
  expect(pagesIn(join(dist, 'pagefind'))).toBe(2);
  expect(pagesIn(join(dist, 'pagefind/2'))).toBe(2);
  expect(existsSync(join(dist, 'pagefind/3'))).toBe(false);
});
