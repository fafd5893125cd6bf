import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeTogether } from '../../scripts/write-together.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leeseditie-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('all files are written, and nothing else is left', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'een'), 'oud');
  await writeTogether([
    { path: join(folder, 'een'), content: 'nieuw' },
    { path: join(folder, 'map/twee'), content: 'ook nieuw' },
  ]);
  expect(readFileSync(join(folder, 'een'), 'utf8')).toBe('nieuw');
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['een', 'map', 'map/twee']);
});

test('a failure half-way puts back what stood there', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'een'), 'oud');
  mkdirSync(join(folder, 'drie'));
  const files = ['een', 'map/twee', 'drie'].map((name) => ({
    path: join(folder, name),
    content: 'nieuw',
  }));
  await expect(writeTogether(files)).rejects.toThrow(
    /drie: Unexpected failure to write \(E[A-Z]+\), expected a place for it\n {2}Let its folder/u,
  );
  expect(readFileSync(join(folder, 'een'), 'utf8')).toBe('oud');
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['drie', 'een']);
});
