import { afterEach, expect, test, vi } from 'vitest';
import { outputFiles } from '../../src/output/index.ts';
import { keepFile } from '../../src/output/keep.ts';
import { inventWhole } from '../edition/invented.ts';

const content = inventWhole();
const [one, other] = ['https://een.example', 'https://ander.example'];

/** The texts of the letter that a build for a site writes. */
async function textsFor(site: string): Promise<Record<string, string>> {
  vi.stubEnv('SITE', site);
  const files = [...outputFiles(content)].filter(({ path }) =>
    /^27925-701\.(?:json|md|txt)$/u.test(path),
  );
  const texts = files.map(async (file) => [file.path, String(await keepFile(file))] as const);
  return Object.fromEntries(await Promise.all(texts));
}

afterEach(() => vi.unstubAllEnvs());

test('what was kept of a letter for one site is never published at another', async () => {
  const before = await textsFor(one);
  const after = await textsFor(other);
  expect(Object.keys(after).sort()).toEqual(['27925-701.json', '27925-701.md', '27925-701.txt']);
  for (const [path, text] of Object.entries(after)) {
    expect(before[path], path).toContain(one);
    expect(text, path).toContain(other);
    expect(text, path).not.toContain(one);
  }
});
