import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree, runImport } from '../importer/folders.ts';
import { edit, imported } from '../importer/imported.ts';

test('an import that cannot write leaves all as it was', async () => {
  const { folder } = await imported();
  edit(join(folder, 'bron.txt'), 'Tekst staat', 'Woorden staan');
  rmSync(join(folder, 'missies'), { recursive: true });
  rmSync(join(folder, 'ondertekening.mdx'));
  writeFileSync(join(folder, 'missies'), 'geen map');
  const before = readTree(folder);
  const { status, stderr } = await runImport(folder);
  expect(status).toBe(1);
  expect(stderr).toContain('missies: Unexpected file, expected a folder of that name');
  expect(readTree(folder)).toEqual(before);
});

test.each([
  ['no UTF-8', Buffer.from('---\ntitle: Syri\xeb\n---\n', 'latin1'), 'byte 0xeb at offset 15'],
  ['a byte order mark', Buffer.from('\ufeff---\ntitle: Kop\n---\n'), 'byte order mark'],
])('a section with %s is refused, and keeps its bytes', async (_, bytes, found) => {
  const { folder, kop } = await imported();
  writeFileSync(kop, bytes);
  const { status, stderr } = await runImport(folder);
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^missies/kop\\.mdx:\\d: Unexpected ${found}, expected `, 'u'));
  expect(readFileSync(kop).equals(bytes)).toBe(true);
});

test.each(['missies/kop.mdx', 'missies', 'verantwoording.yaml'])(
  'a link in the place of %s is refused',
  async (path) => {
    const { folder } = await imported();
    renameSync(join(folder, path), join(folder, 'elders'));
    symlinkSync(join(folder, 'elders'), join(folder, path));
    const before = readTree(folder);
    const { status, stderr } = await runImport(folder);
    expect(status).toBe(1);
    expect(stderr).toContain(
      `${path}: Unexpected link to another place, expected the file or folder itself`,
    );
    expect(readTree(folder)).toEqual(before);
  },
);

test.each([
  ['bron.txt', 'Unexpected folder, expected a file of that name'],
  ['missies/kop.mdx', 'Unexpected folder, expected a file of that name'],
  ['verantwoording.yaml', 'Unexpected folder, expected a file of that name'],
])('a folder in the place of %s is named', async (path, message) => {
  const { folder } = await imported();
  rmSync(join(folder, path));
  mkdirSync(join(folder, path));
  const { status, stderr } = await runImport(folder);
  expect(status).toBe(1);
  expect(stderr).toContain(`${path}: ${message}`);
});
