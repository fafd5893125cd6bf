import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { clearLeftovers, findLeftovers } from '../../src/content-files/leftovers.ts';
import { writeTogether } from '../../src/content-files/write-together.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leeseditie-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('all files are written, and nothing else is left', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'een'), 'oud');
  await writeTogether(folder, [
    { path: 'een', content: 'nieuw' },
    { path: 'map/twee', content: 'ook nieuw' },
  ]);
  expect(readFileSync(join(folder, 'een'), 'utf8')).toBe('nieuw');
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['een', 'map', 'map/twee']);
});

test('a failure half-way puts back what stood there', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'een'), 'oud');
  mkdirSync(join(folder, 'drie'));
  const files = ['een', 'map/twee', 'drie'].map((path) => ({ path, content: 'nieuw' }));
  await expect(writeTogether(folder, files)).rejects.toThrow(
    /drie: Unexpected folder, expected a file of that name\n {2}Take the folder away, or give it another name\. Nothing was changed\.$/u,
  );
  expect(readFileSync(join(folder, 'een'), 'utf8')).toBe('oud');
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['drie', 'een']);
});

const all = (folder: string) => readdirSync(folder, { recursive: true }).sort();

test('a file keeps the rights that were given on it', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'een'), 'oud');
  chmodSync(join(folder, 'een'), 0o640);
  await writeTogether(folder, [{ path: 'een', content: 'nieuw' }]);
  expect(statSync(join(folder, 'een')).mode & 0o777).toBe(0o640);
});

test('a name that is too long leaves all as it was, and says which file it is', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'een'), 'oud');
  const long = `${'x'.repeat(300)}.mdx`;
  const files = ['een', `map/${long}`].map((path) => ({ path, content: 'nieuw' }));
  await expect(writeTogether(folder, files)).rejects.toThrow(
    new RegExp(
      `map/${long}: Unexpected name that is too long, expected a shorter one\n {2}Shorten`,
    ),
  );
  expect(all(folder)).toEqual(['een']);
  expect(readFileSync(join(folder, 'een'), 'utf8')).toBe('oud');
});

/** Makes renames fail where a test says so, as a disk or another program may. */
function failingRename(fails: (from: string, to: string) => boolean) {
  const rename = fs.rename.bind(fs);
  const spy = vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
    if (!fails(String(from), String(to))) return rename(from, to);
    const error = Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'rename' });
    throw Object.assign(error, { path: String(to) });
  });
  onTestFinished(() => spy.mockRestore());
}

test('when putting back fails for one file, the others are back, and its text is kept', async () => {
  const folder = emptyFolder();
  for (const name of ['een', 'twee', 'drie']) writeFileSync(join(folder, name), 'oud');
  failingRename((from, to) => to.endsWith('drie') || (from.includes('old') && to.endsWith('een')));
  const files = ['een', 'twee', 'drie'].map((path) => ({ path, content: 'nieuw' }));
  const kept = `.import-${process.pid}-kept`;
  await expect(writeTogether(folder, files)).rejects.toThrow(
    [
      `${join(folder, 'drie')}: Unexpected file without rights on it, expected one that you may use`,
      '  Give yourself the rights. Not all is back as it was:',
      `${join(folder, 'een')}: Unexpected failure to put it back (EPERM), expected what stood there`,
      `  What stood there is in ${join(folder, kept, 'old/een')}: copy it back.`,
    ].join('\n'),
  );
  const texts = ['twee', 'drie', `${kept}/old/een`];
  expect(texts.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(
    Array(3).fill('oud'),
  );
  expect(clearLeftovers(folder)).toEqual([]);
  expect(findLeftovers(folder)).toMatchObject([{ file: join(folder, kept) }]);
});

test('what an import left that was killed is found, and taken away by the next', () => {
  const folder = emptyFolder();
  // No process has this number: it is above the highest that systems give.
  const left = join(folder, '.import-99999999');
  mkdirSync(join(left, 'new'), { recursive: true });
  writeFileSync(join(left, 'new/een'), 'half');
  expect(findLeftovers(folder)).toMatchObject([
    {
      file: left,
      message: expect.stringContaining('Unexpected rest of an import that was cut off'),
    },
  ]);
  expect(clearLeftovers(folder)).toMatchObject([
    { file: left, remedy: 'It was taken away: this import writes all again.' },
  ]);
  expect(all(folder)).toEqual([]);
});

test.each(['../buiten', 'map/../../buiten', '..'])(
  'nothing is written outside the folder: %s',
  async (path) => {
    const folder = join(emptyFolder(), 'brief');
    mkdirSync(folder);
    const files = ['een', path].map((path) => ({ path, content: 'nieuw' }));
    await expect(writeTogether(folder, files)).rejects.toThrow(`Unexpected path ${path}, expected`);
    expect(readdirSync(join(folder, '..'), { recursive: true })).toEqual(['brief']);
  },
);

test('an import that still runs keeps another from starting', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, `.import-${process.ppid}`));
  expect(() => clearLeftovers(folder)).toThrow(
    `Unexpected import that still runs (process ${process.ppid}), expected one at a time`,
  );
});
