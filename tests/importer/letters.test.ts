import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyLetter, readTree, runScript } from './folders.ts';

// A case is a folder under tests/fixtures/importer: with `expected` when the letter must come
// out so, with `message.txt` when the import must stop and say so. `$N` in it is line N.
const fixtures = 'tests/fixtures/importer';
const cases = (marker: string) =>
  globSync(`${fixtures}/*/${marker}`).map((path) => path.split(/[/\\]/u)[3] ?? '');

describe.each(cases('expected').sort())('the letter "%s"', (name) => {
  const folder = () => {
    const copy = copyLetter(join(fixtures, name));
    rmSync(join(copy, 'expected'), { recursive: true });
    return copy;
  };

  test('is imported as expected, and a second time changes no byte', () => {
    const copy = folder();
    expect(runScript('import.ts', copy)).toMatchObject({ status: 0, stderr: '' });
    const { 'bron.txt': _bron, 'brief.yaml': _brief, ...written } = readTree(copy);
    expect(written).toEqual(readTree(join(fixtures, name, 'expected')));
    expect(runScript('import.ts', copy).stdout).toContain(', 0 files written');
    expect(readTree(copy)).toMatchObject(written);
  });

  test('is the same as its source, word for word', () => {
    const copy = folder();
    runScript('import.ts', copy);
    expect(runScript('collate.ts', copy)).toMatchObject({ status: 0, stderr: '' });
  });
});

test.each(cases('message.txt').sort())(
  'the letter "%s" is refused, and nothing is written',
  (name) => {
    const copy = copyLetter(join(fixtures, name));
    const before = readTree(copy);
    const { status, stderr } = runScript('import.ts', copy);
    expect(stderr).toBe(readFileSync(join(fixtures, name, 'message.txt'), 'utf8'));
    expect(status).toBe(1);
    expect(readTree(copy)).toEqual(before);
  },
);

test('the first letter stands in content as the import makes it', () => {
  const copy = copyLetter('content/27925-651');
  expect(runScript('import.ts', copy)).toMatchObject({
    status: 0,
    stdout: '.: 28 sections, 0 files written\n',
    stderr: '',
  });
});
