import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyLetter, readTree, runScript, startScript } from './folders.ts';

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

describe.concurrent('the letter', () => {
  test.for(cases('expected').sort())(
    '"%s" is imported as expected, twice the same, word for word its source',
    async (name, { expect, onTestFinished }) => {
      const copy = copyLetter(join(fixtures, name), onTestFinished);
      rmSync(join(copy, 'expected'), { recursive: true });
      expect(await startScript('import.ts', copy)).toMatchObject({ status: 0, stderr: '' });
      const given = readTree(join(fixtures, name));
      const written = readTree(copy);
      expect(written).toEqual({ ...inputs(given), ...readTree(join(fixtures, name, 'expected')) });
      expect((await startScript('import.ts', copy)).stdout).toContain(', 0 files written');
      expect(readTree(copy)).toEqual(written);
      expect(await startScript('collate.ts', copy)).toMatchObject({ status: 0, stderr: '' });
    },
  );

  test.for(cases('message.txt').sort())(
    '"%s" is refused, and nothing is written',
    async (name, { expect, onTestFinished }) => {
      const copy = copyLetter(join(fixtures, name), onTestFinished);
      const before = readTree(copy);
      const { status, stderr } = await startScript('import.ts', copy);
      expect(stderr).toBe(readFileSync(join(fixtures, name, 'message.txt'), 'utf8'));
      expect(status).toBe(1);
      expect(readTree(copy)).toEqual(before);
    },
  );
});

test('the first letter stands in content as the import makes it', () => {
  const copy = copyLetter('content/27925-651');
  expect(runScript('import.ts', copy)).toMatchObject({
    status: 0,
    stdout: '.: 28 sections, 0 files written\n',
    stderr: '',
  });
});
