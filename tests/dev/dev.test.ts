import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { swap } from '../swap.ts';

/* What an editor sees while the site is served and files of the content change. */
const content = mkdtempSync(join(tmpdir(), 'dev-'));
let server: ChildProcess;
let url = '';

beforeAll(async () => {
  cpSync('tests/fixtures/edition/content', content, { recursive: true });
  writeFileSync(
    join(content, 'missies.yaml'),
    '- { id: proef, name: Proef, kind: oefening, status: [{ is: lopend, quote: is geslaagd, section: 35125-C/missies/proef }] }\n',
  );
  const astro = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'];
  // The server is that of an editor, whose surroundings know of no tests.
  const { PATH, HOME } = process.env;
  server = spawn(process.execPath, astro, {
    env: { PATH, HOME, CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  url = await new Promise((ready) => {
    let said = '';
    const listen = (data: Buffer) => {
      said += String(data);
      const [address] = /http:\/\/localhost:\d+/u.exec(said) ?? [];
      if (address) ready(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
  });
});

afterAll(() => {
  server.kill();
  rmSync(content, { recursive: true, force: true });
});

const edit = (file: string, change: (source: string) => string): void => {
  const path = join(content, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
};
/** Waits until a page shows words: it is asked for until a watcher has seen the change. */
const shows = (path: string, words: string) =>
  expect
    .poll(async () => (await (await fetch(url + path)).text()).includes(words), {
      timeout: 20_000,
      interval: 100,
      message: `${path} shows ${words}`,
    })
    .toBe(true);

test('a change of a register shows at the next load', async () => {
  await shows('/missies/proef/', 'oefening');
  edit('missies.yaml', swap('oefening', 'herhaling'));
  await shows('/missies/proef/', 'herhaling');
});

test('so does a change of what is said of a letter', async () => {
  edit('35125-C/brief.yaml', (source) =>
    source.replace(/^description: .*$/mu, 'description: Anders gezegd.'),
  );
  await shows('/35125-C/', 'Anders gezegd.');
});

test('so does a change of a section', async () => {
  await shows('/35125-C/missies/proef/', 'is geslaagd');
  edit('35125-C/missies/proef.mdx', swap('is geslaagd', 'is niet mislukt'));
  edit('missies.yaml', swap('is geslaagd', 'is niet mislukt'));
  await shows('/35125-C/missies/proef/', 'is niet mislukt');
});

test('a new entry gets its page', async () => {
  edit(
    'missies.yaml',
    (source) =>
      source +
      source.replace('id: proef, name: Proef', 'id: twee, name: Twee, home: 35125-C/missies/proef'),
  );
  await shows('/missies/twee/', 'Twee');
});
