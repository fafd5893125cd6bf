import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swap } from '../swap.ts';
import { copyLetter, readTree, runImport } from './folders.ts';

/** A letter that was imported before. */
async function imported(): Promise<{ folder: string; kop: string }> {
  const folder = copyLetter('tests/fixtures/importer/pages');
  rmSync(join(folder, 'expected'), { recursive: true });
  await runImport(folder);
  return { folder, kop: join(folder, 'missies/kop.mdx') };
}

const read = (file: string) => readFileSync(file, 'utf8');
const edit = (file: string, from: string, to: string) => {
  writeFileSync(file, swap(from, to)(read(file)));
};

const EDITED = `---
# Redactie: nagekeken.
kind:   overzicht # voorlopig
title: Kop bovenaan
order: 1
level: 2

page: 7 # zie het gedrukte stuk
startsPage: true
firstAlinea: 4
countries: [ "Irak",
             'Syrië' ]
notes:
    - quote: "Tekst staat"
      kind: verschrijving
      text: >-
        Een noot
        op twee regels.
---

Tekst staat onder de kop bovenaan.
`;

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

test('a text that editors changed stops the import, which shows the difference', async () => {
  const { folder, kop } = await imported();
  edit(kop, 'onder de kop', 'over de kop');
  const before = readTree(folder);
  const { status, stderr } = await runImport(folder);
  expect(status).toBe(1);
  expect(stderr).toBe(
    `missies/kop.mdx:10: Unexpected "over" (… Tekst staat over de kop bovenaan. …), expected "onder" as the import makes it
  Put the change in brief.yaml, or a note on it in the frontmatter; --replace-text drops it for the text of the import.
`,
  );
  expect(readTree(folder)).toEqual(before);
});

test('--replace-text puts the text of the import back, and keeps the frontmatter', async () => {
  const { folder, kop } = await imported();
  writeFileSync(kop, swap('onder de kop', 'over de kop')(EDITED));
  expect(await runImport(folder, { replaceText: true })).toMatchObject({ status: 0 });
  expect(read(kop)).toBe(EDITED);
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

test.each([
  ['slug: kop', 'slug: nieuw', 'missies/nieuw.mdx'],
  ['collection: missies', 'collection: financien', 'financien/kop.mdx'],
])(
  'a file that the outline no longer names, after %s, stops the import',
  async (from, to, renamed) => {
    const { folder, kop } = await imported();
    writeFileSync(kop, EDITED);
    edit(join(folder, 'brief.yaml'), from, to);
    const before = readTree(folder);
    const { status, stderr } = await runImport(folder);
    expect(status).toBe(1);
    expect(stderr).toBe(`missies/kop.mdx: Unexpected section, expected one that the outline names
  Rename it, with all that editors added, to ${renamed}; or delete it.
`);
    expect(readTree(folder)).toEqual(before);
  },
);

test('a file that no heading is left for stops the import', async () => {
  const { folder, kop } = await imported();
  writeFileSync(kop.replace('kop', 'weg'), EDITED);
  const { status, stderr } = await runImport(folder);
  expect(status).toBe(1);
  expect(stderr).toContain(
    'missies/weg.mdx: Unexpected section, expected one that the outline names',
  );
  expect(stderr).toContain('  Delete it, or add its heading to the outline.');
});

test('the difference is at the line of the first word that editors changed', async () => {
  const { folder } = await imported();
  edit(join(folder, 'opening.mdx'), 'deze korte regel', 'deze lange regel');
  expect((await runImport(folder)).stderr).toMatch(
    /^opening\.mdx:11: Unexpected "lange" \(… hier\. Maar deze lange regel wel\. ¶ …\), expected "korte" /u,
  );
});

test('line ends of another system are no difference', async () => {
  const { folder, kop } = await imported();
  writeFileSync(kop, EDITED.replaceAll('\n', '\r\n'));
  expect((await runImport(folder)).status).toBe(0);
  expect(read(kop)).toBe(EDITED);
});

test('a word that seems broken without a hyphen is reported with its line', async () => {
  const folder = copyLetter('tests/fixtures/importer/repairs');
  rmSync(join(folder, 'expected'), { recursive: true });
  edit(join(folder, 'bron.txt'), 'bijdrage het detachement', 'mogelijk heden het detachement');
  edit(
    join(folder, 'bron.txt'),
    'zal gaan leveren',
    'zal gaan onder de veiligheidsdien\nsten leveren',
  );
  const { status, stderr } = await runImport(folder);
  expect(status).toBe(0);
  expect(stderr)
    .toBe(`bron.txt:3: Unexpected words "veiligheidsdien sten", expected one word "veiligheidsdiensten"
  If the word was broken, add it to repairs in brief.yaml.
`);
});

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
