import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swap } from '../swap.ts';
import { readTree, runImport } from './folders.ts';
import { EDITED, edit, imported, read } from './imported.ts';

test('what editors added to the frontmatter keeps every byte', async () => {
  const { folder, kop } = await imported();
  writeFileSync(kop, EDITED);
  expect((await runImport(folder)).stdout).toContain(', 0 files written');
  expect(read(kop)).toBe(EDITED);
});

test('printed fields are brought up to date between what editors added', async () => {
  const { folder, kop } = await imported();
  writeFileSync(kop, EDITED);
  edit(kop, 'order: 1', 'order: 9');
  edit(kop, 'level: 2\n', '');
  edit(kop, 'page: 7', 'page: 3');
  edit(kop, 'title: Kop bovenaan', "title: 'Kop'");
  expect(await runImport(folder)).toMatchObject({ status: 0 });
  expect(read(kop)).toBe(EDITED);
});

test('printed fields that editors put in another order stay where they are', async () => {
  const { folder, kop } = await imported();
  const printed = 'order: 1\nlevel: 2\n';
  const moved = swap('notes:', `${printed}notes:`)(swap(printed, '')(EDITED));
  writeFileSync(kop, moved);
  edit(kop, 'order: 1', 'order: 3');
  edit(kop, 'page: 7', 'page: [1, 2]');
  await runImport(folder);
  expect(read(kop)).toBe(moved);
});

test('a printed field that no longer holds is taken out', async () => {
  const { folder, kop } = await imported();
  edit(join(folder, 'bron.txt'), ' Kop bovenaan', 'Kop bovenaan');
  writeFileSync(kop, EDITED);
  await runImport(folder);
  expect(read(kop)).toBe(swap('startsPage: true\n', '')(swap('page: 7', 'page: 6')(EDITED)));
});

test('a file without frontmatter stops the import', async () => {
  const { folder, kop } = await imported();
  writeFileSync(kop, 'Tekst staat onder de kop bovenaan.\n');
  const { status, stderr } = await runImport(folder);
  expect(status).toBe(1);
  expect(stderr).toContain('missies/kop.mdx:1: Unexpected start of file, expected frontmatter');
});

test('frontmatter that is no YAML stops the import', async () => {
  const { folder, kop } = await imported();
  edit(kop, 'level: 2', 'level: [2');
  const { status, stderr } = await runImport(folder);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^missies\/kop\.mdx:5: Unexpected YAML, expected a closing \]/mu);
});

test('printed fields that get another value are reported as reset', async () => {
  const { folder, kop } = await imported();
  writeFileSync(kop, swap('order: 1', 'order: 9')(EDITED));
  const { status, stderr } = await runImport(folder);
  expect(status).toBe(0);
  expect(stderr).toBe(`missies/kop.mdx:5: order: Unexpected 9, expected 1
  It is reset: the import writes this field; brief.yaml says what it must be.
`);
});

test.each([
  ['{ title: Kop bovenaan, order: 1 }', 'Unexpected braces around the fields, expected YAML'],
  ['- title', 'Unexpected frontmatter, expected YAML with one field a line'],
  ['title: &kop Kop\nname: *kop', 'Unexpected "*kop", expected the value itself'],
  ['? title\n: Kop', 'Unexpected layout of the field title, expected "title: value" on one line'],
  ['title: Kop\ndate: 2019-01-01', 'Unexpected 2019-01-01 without quotes'],
])('frontmatter %j is refused, and nothing is written', async (yaml, message) => {
  const { folder, kop } = await imported();
  writeFileSync(kop, `---\n${yaml}\n---\n\nTekst staat onder de kop bovenaan.\n`);
  const before = readTree(folder);
  const { status, stderr } = await runImport(folder);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^missies\/kop\.mdx(?::\d+)?: /u);
  expect(stderr).toContain(message);
  expect(readTree(folder)).toEqual(before);
});
