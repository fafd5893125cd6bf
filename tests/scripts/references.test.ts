import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = new URL('../../scripts/references.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'references-'));

function references(
  args: string[],
  input = '',
): { status: number | null; out: string[]; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout.split('\n').filter(Boolean), err: stderr };
}

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const TEXT = '14 september 2018\n(Kamerstuk 27 925, nr. 637) en 29 \n521 en 33 694, nr. 363, p. 5';
const LINES = [
  '{"ids":["27925-637"],"text":"Kamerstuk 27 925, nr. 637","line":2,"column":2,"kind":"paper"}',
  '{"ids":["29521-363","33694-363"],"text":"29 521 en 33 694, nr. 363, p. 5","line":2,"column":32,"kind":"joint","page":"5"}',
];

test('a file gives a line of JSON for each reference, with line and column from 1', () => {
  expect(references([write('letter.txt', TEXT)])).toEqual({ status: 0, out: LINES, err: '' });
});

test('standard input is read when no file is named', () => {
  expect(references([], TEXT)).toEqual({ status: 0, out: LINES, err: '' });
});

test('an empty text has no references', () => {
  expect(references([], '\n')).toEqual({ status: 0, out: [], err: '' });
});

test('a missing file is named, with what to do', () => {
  const { status, err } = references(['/no/such.txt']);
  expect(status).toBe(1);
  expect(err).toBe(
    ['/no/such.txt: File not found', '  Correct the name of the folder: there is no /no.\n'].join(
      '\n',
    ),
  );
});

test('bytes that are not UTF-8 are named, with their place and a remedy', () => {
  const { status, err } = references([
    write('latin1.txt', Uint8Array.of(0x53, 0x79, 0x72, 0x69, 0xeb, 0x20)),
  ]);
  expect(status).toBe(1);
  expect(err).toMatch(/latin1\.txt:1: Unexpected byte 0xeb at offset 4, expected UTF-8/);
  expect(err).toContain('plain text in UTF-8');
});
