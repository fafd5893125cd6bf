import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swap } from '../swap.ts';
import { readTree, runImport } from './folders.ts';
import { EDITED, edit, imported, read } from './imported.ts';

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
