import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyLetter, readTree, runCheck, runCollate, runImport } from './folders.ts';

// A case is a folder under tests/fixtures/importer: with `expected` when the letter must come
// out so, with `message.txt` when the import must stop and say so. `$N` in it is line N.
const fixtures = 'tests/fixtures/importer';
const cases = (marker: string) =>
  globSync(`${fixtures}/*/${marker}`).map((path) => path.split(/[/\\]/u)[3] ?? '');

/** What an import is given. */
const inputs = (tree: Record<string, string>) => ({
  'bron.txt': tree['bron.txt'],
  'brief.yaml': tree['brief.yaml'],
});

describe('the letter', () => {
  test.for(cases('expected').sort())(
    '"%s" is imported as expected, twice the same, word for word its source',
    async (name) => {
      const copy = copyLetter(join(fixtures, name));
      rmSync(join(copy, 'expected'), { recursive: true });
      expect(await runImport(copy)).toMatchObject({ status: 0, stderr: '' });
      const given = readTree(join(fixtures, name));
      const written = readTree(copy);
      expect(written).toEqual({ ...inputs(given), ...readTree(join(fixtures, name, 'expected')) });
      expect((await runImport(copy)).stdout).toContain(', 0 files written');
      expect(await runCheck(copy)).toMatchObject({ status: 0 });
      expect(readTree(copy)).toEqual(written);
      expect(await runCollate(copy)).toMatchObject({ status: 0, stderr: '' });
    },
  );

  test.for(cases('message.txt').sort())('"%s" is refused, and nothing is written', async (name) => {
    const copy = copyLetter(join(fixtures, name));
    const before = readTree(copy);
    const { status, stderr } = await runImport(copy);
    expect(stderr).toBe(readFileSync(join(fixtures, name, 'message.txt'), 'utf8'));
    expect(status).toBe(1);
    expect(readTree(copy)).toEqual(before);
  });
});

const editions = ['content', 'tests/fixtures/edition/content'];

test.each(
  globSync(editions.map((content) => `${content}/*/bron.txt`)).map((path) => join(path, '..')),
)('%s stands in content as the import makes it', async (letter) => {
  const copy = copyLetter(letter);
  expect(await runImport(copy)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\.: \d+ sections, 0 files written\n$/u),
  });
});

test('a reference in a heading is remarked on', async () => {
  const { stderr } = await runImport(copyLetter('tests/fixtures/edition/content/27925-700'));
  expect(stderr)
    .toBe(`bron.txt:13: Unexpected reference "Kamerstuk 35 125, C" in a heading, expected references in paragraphs only
  It gets no link; a note on the heading can give its readers one.
`);
});
