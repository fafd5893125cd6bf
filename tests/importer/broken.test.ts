import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyLetter, runImport } from './folders.ts';
import { edit } from './imported.ts';

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
