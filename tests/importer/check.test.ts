import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyLetter, readTree, runCheck, runImport } from './folders.ts';

/** What the check says of a letter after changes to its files. */
async function afterChanges(...changes: [file: string, from: string, to: string][]) {
  const folder = copyLetter('tests/fixtures/importer/pages');
  rmSync(join(folder, 'expected'), { recursive: true });
  await runImport(folder);
  for (const [file, from, to] of changes) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(
      join(folder, file),
      text.replace(from, () => to),
    );
  }
  const before = readTree(folder);
  const checked = await runCheck(folder);
  expect(readTree(folder)).toEqual(before);
  return checked;
}

test('a letter that stands as the import makes it passes', async () => {
  expect(await afterChanges()).toEqual({
    status: 0,
    stdout: '.: 3 sections are what the import makes of bron.txt\n',
    stderr: '',
  });
});

test('words that the record hides are found, though both are changed alike', async () => {
  const line = 'Maar deze korte regel wel.';
  const { status, stderr } = await afterChanges(
    ['opening.mdx', ` ${line}`, ''],
    ['verantwoording.yaml', 'furniture:\n', `furniture:\n  - { line: 16, text: ${line} }\n`],
  );
  expect(status).toBe(1);
  expect(stderr).toContain(
    `opening.mdx:11: Unexpected absence (… zij ophoudt hier. ¶ <Page number={5} …), expected "${line}" as the import makes it`,
  );
  expect(stderr).toContain(
    `verantwoording.yaml:7: Unexpected "{ line: 16, text: ${line} }", expected "{ line: 5, text: kst-27925-700 }" as the import records it`,
  );
});

const pages: [string, string, string] = ['opening.mdx', '<Page number={2} />zin', 'zin'];

test.each<[string, ...[string, string, string][]]>([
  [
    'a page mark moved into a word',
    pages,
    ['opening.mdx', 'zin zoals', 'zin zo<Page number={2} />als'],
  ],
  ['a page mark that is missing', pages],
  ['words inside a page mark', ['opening.mdx', '<Page number={2} />', '<Page number={2}>x</Page>']],
  [
    'a link that is missing',
    [
      'opening.mdx',
      '[Kamerstuk 27 925, <Page number={6} />nr. 637](kamerstuk:27925-637)',
      'Kamerstuk 27 925, <Page number={6} />nr. 637',
    ],
  ],
  ['a link that leads elsewhere', ['opening.mdx', 'kamerstuk:27925-637', 'kamerstuk:27925-638']],
  ['a link with a title', ['opening.mdx', '27925-637)', '27925-637 "Titel")']],
  ['a hard break', ['opening.mdx', 'enkele bladzijden', 'enkele\\\nbladzijden']],
  ['a link in a signature', ['ondertekening.mdx', 'P. Proef', '[P. Proef](javascript:alert)']],
  ['a printed field', ['missies/kop.mdx', 'page: 7', 'page: 6']],
  ['who decided a hyphen', ['verantwoording.yaml', 'by: woordenboek', 'by: redactie']],
  ['how a hyphen was decided', ['verantwoording.yaml', 'kind: joined', 'kind: kept']],
  ['a paragraph end in the record', ['verantwoording.yaml', '  - { line: 16 }\n', '']],
  ['an empty line too many', ['opening.mdx', 'wel.\n\n', 'wel.\n\n\n']],
  ['a blank too many', ['opening.mdx', 'Deze brief', 'Deze  brief']],
])('%s is found', async (_, ...changes) => {
  const { status, stderr } = await afterChanges(...changes);
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^${changes[0]?.[0]}:\\d+: (?:page: )?Unexpected `, 'u'));
});

test('signatories that were changed without an import are found', async () => {
  const { status, stderr } = await afterChanges(['brief.yaml', 'name: P. Proef', 'name: Q. Proef']);
  expect(status).toBe(1);
  expect(stderr).toContain('brief.yaml:6: signatories[0]: Unexpected signature');
});

test.each([
  ['opening.mdx', 'opening.mdx: File not found'],
  ['verantwoording.yaml', 'verantwoording.yaml: File not found'],
])('%s is missed', async (file, message) => {
  const folder = copyLetter('tests/fixtures/importer/pages');
  rmSync(join(folder, 'expected'), { recursive: true });
  await runImport(folder);
  rmSync(join(folder, file));
  expect((await runCheck(folder)).stderr).toContain(message);
});

test('what an import left that was cut off is found, and a next import clears it', async () => {
  const folder = copyLetter('tests/fixtures/importer/pages');
  rmSync(join(folder, 'expected'), { recursive: true });
  await runImport(folder);
  mkdirSync(join(folder, '.import-99999999'));
  expect((await runCheck(folder)).stderr).toBe(
    '.import-99999999: Unexpected rest of an import that was cut off, expected all of it in place\n  Run: npm run import -- .\n',
  );
  expect((await runImport(folder)).stderr).toContain('It was taken away: this import writes all');
  expect((await runCheck(folder)).status).toBe(0);
});
