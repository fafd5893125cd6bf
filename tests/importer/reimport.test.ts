import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyLetter, readTree, runScript } from './folders.ts';

/** A letter that was imported before. */
function imported(): { folder: string; kop: string } {
  const folder = copyLetter('tests/fixtures/importer/pages');
  rmSync(join(folder, 'expected'), { recursive: true });
  runScript('import.ts', folder);
  return { folder, kop: join(folder, 'missies/kop.mdx') };
}

const read = (file: string) => readFileSync(file, 'utf8');
const edit = (file: string, from: string, to: string) => {
  expect(read(file)).toContain(from);
  writeFileSync(file, read(file).replace(from, to));
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
    - quote: "Tekst onder"
      kind: verschrijving
      text: >-
        Een noot
        op twee regels.
---

Tekst onder de kop bovenaan.
`;

test('what editors added to the frontmatter keeps every byte', () => {
  const { folder, kop } = imported();
  writeFileSync(kop, EDITED);
  expect(runScript('import.ts', folder).stdout).toContain(', 0 files written');
  expect(read(kop)).toBe(EDITED);
});

test('printed fields are brought up to date between what editors added', () => {
  const { folder, kop } = imported();
  const stale = EDITED.replace('order: 1', 'order: 9')
    .replace('level: 2\n', '')
    .replace('page: 7', 'page: 3')
    .replace('title: Kop bovenaan', "title: 'Kop'");
  writeFileSync(kop, stale);
  expect(runScript('import.ts', folder)).toMatchObject({ status: 0 });
  expect(read(kop)).toBe(EDITED.replace('level: 2\n\n', 'level: 2\n\n'));
});

test('printed fields that editors put in another order stay where they are', () => {
  const { folder, kop } = imported();
  const moved = EDITED.replace('order: 1\nlevel: 2\n', '').replace(
    'notes:',
    'order: 1\nlevel: 2\nnotes:',
  );
  writeFileSync(kop, moved.replace('order: 1', 'order: 3').replace('page: 7', 'page: [1, 2]'));
  runScript('import.ts', folder);
  expect(read(kop)).toBe(moved);
});

test('a printed field that no longer holds is taken out', () => {
  const { folder, kop } = imported();
  edit(join(folder, 'bron.txt'), ' Kop bovenaan', 'Kop bovenaan');
  writeFileSync(kop, EDITED);
  runScript('import.ts', folder);
  expect(read(kop)).toBe(EDITED.replace('startsPage: true\n', '').replace('page: 7', 'page: 6'));
});

test('a text that editors changed stops the import, which shows the difference', () => {
  const { folder, kop } = imported();
  edit(kop, 'onder de kop', 'over de kop');
  edit(join(folder, 'brief.yaml'), 'level: 2', 'level: 3');
  const before = readTree(folder);
  const { status, stderr } = runScript('import.ts', folder);
  expect(status).toBe(1);
  expect(stderr)
    .toBe(`missies/kop.mdx:10: Unexpected text, expected what the import makes of bron.txt
===================================================================
--- missies/kop.mdx
+++ missies/kop.mdx (import)
@@ -4,1 +4,1 @@
-level: 2
+level: 3
@@ -10,1 +10,1 @@
-Tekst over de kop bovenaan.
+Tekst onder de kop bovenaan.
  Put the change in brief.yaml, or a note on it in the frontmatter; --replace-text drops it for the text of the import.
`);
  expect(readTree(folder)).toEqual(before);
});

test('--replace-text puts the text of the import back, and keeps the frontmatter', () => {
  const { folder, kop } = imported();
  writeFileSync(kop, EDITED.replace('onder de kop', 'over de kop'));
  expect(runScript('import.ts', folder, '--replace-text')).toMatchObject({ status: 0 });
  expect(read(kop)).toBe(EDITED);
});

test('a file without frontmatter stops the import', () => {
  const { folder, kop } = imported();
  writeFileSync(kop, 'Tekst onder de kop bovenaan.\n');
  const { status, stderr } = runScript('import.ts', folder);
  expect(status).toBe(1);
  expect(stderr).toContain('missies/kop.mdx:1: Unexpected start of file, expected frontmatter');
});

test('frontmatter that is no YAML stops the import', () => {
  const { folder, kop } = imported();
  edit(kop, 'level: 2', 'level: [2');
  const { status, stderr } = runScript('import.ts', folder);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^missies\/kop\.mdx:\d+: Unexpected frontmatter, expected YAML fields$/mu);
});

test.each([
  ['slug: kop', 'slug: nieuw', 'missies/nieuw.mdx'],
  ['collection: missies', 'collection: financien', 'financien/kop.mdx'],
])('a file that the outline no longer names, after %s, stops the import', (from, to, renamed) => {
  const { folder, kop } = imported();
  writeFileSync(kop, EDITED);
  edit(join(folder, 'brief.yaml'), from, to);
  const before = readTree(folder);
  const { status, stderr } = runScript('import.ts', folder);
  expect(status).toBe(1);
  expect(stderr).toBe(`missies/kop.mdx: Unexpected section, expected one that the outline names
  Rename it, with all that editors added, to ${renamed}; or delete it.
`);
  expect(readTree(folder)).toEqual(before);
});

test('a file that no heading is left for stops the import', () => {
  const { folder, kop } = imported();
  writeFileSync(kop.replace('kop', 'weg'), EDITED);
  const { status, stderr } = runScript('import.ts', folder);
  expect(status).toBe(1);
  expect(stderr).toContain(
    'missies/weg.mdx: Unexpected section, expected one that the outline names',
  );
  expect(stderr).toContain('  Delete it, or add its heading to the outline.');
});

test('the difference is at the line of the first word that editors changed', () => {
  const { folder } = imported();
  edit(join(folder, 'opening.mdx'), 'deze korte regel', 'deze lange regel');
  expect(runScript('import.ts', folder).stderr).toMatch(/^opening\.mdx:11: Unexpected text/u);
});

test('line ends of another system are no difference', () => {
  const { folder, kop } = imported();
  writeFileSync(kop, EDITED.replaceAll('\n', '\r\n'));
  expect(runScript('import.ts', folder).status).toBe(0);
  expect(read(kop)).toBe(EDITED);
});

test('a word that seems broken without a hyphen is reported with its line', () => {
  const folder = copyLetter('tests/fixtures/importer/repairs');
  rmSync(join(folder, 'expected'), { recursive: true });
  edit(join(folder, 'bron.txt'), 'bijdrage het detachement', 'mogelijk heden het detachement');
  edit(
    join(folder, 'bron.txt'),
    'zal gaan leveren',
    'zal gaan onder de veiligheidsdien\nsten leveren',
  );
  const { status, stderr } = runScript('import.ts', folder);
  expect(status).toBe(0);
  expect(stderr)
    .toBe(`bron.txt:3: Unexpected words "veiligheidsdien sten", expected one word "veiligheidsdiensten"
  If the word was broken, add it to repairs in brief.yaml.
`);
});

test('an import that cannot write leaves all as it was', () => {
  const { folder } = imported();
  edit(join(folder, 'bron.txt'), 'Tekst onder', 'Woorden onder');
  rmSync(join(folder, 'missies'), { recursive: true });
  rmSync(join(folder, 'ondertekening.mdx'));
  writeFileSync(join(folder, 'missies'), 'geen map');
  const before = readTree(folder);
  const { status } = runScript('import.ts', folder);
  expect(status).toBe(1);
  expect(readTree(folder)).toEqual(before);
});

test('wrong arguments get the usage', () => {
  const { folder } = imported();
  const { status, stderr } = runScript('import.ts', folder, 'nog-een');
  expect(status).toBe(1);
  expect(stderr).toBe(
    'Unexpected arguments, expected: npm run import -- content/<letter> [--replace-text]\n',
  );
});
