import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { assertEmptiable, emptyAside } from '../../scripts/out-dir.ts';

/** What a script says that refuses to start, by its name and arguments. */
function refusal(script: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    },
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  return stderr;
}

test.each([
  [['--outdir', 'x'], "Unknown option '--outdir'"],
  [['x'], "Unexpected argument 'x'"],
  [['--outDir'], "Option '--outDir <value>' argument missing"],
  [['--outDir='], '--outDir without a folder'],
  [['--letters='], '--letters without an id'],
  [['--letters', '27925-651', '--merge'], '--letters with --merge'],
])('a build with the arguments %j is refused, with what it takes', (args, found) => {
  const said = refusal('build', args);
  expect(said).toContain(`Unexpected arguments (${found}`);
  expect(said).toContain('npm run build -- --outDir <folder>');
});

test('a build of content that is not there is refused', () => {
  expect(refusal('build', ['--outDir', '/tmp/site'], { CONTENT: '/nergens' })).toMatch(
    /^\/nergens: Folder not found\n {2}Set CONTENT to/u,
  );
});

test('a build of a letter that is not there is refused, before the site of before is gone', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(outDir, 'index.html'), 'oud');
  const args = ['scripts/build.ts', '--outDir', outDir, '--letters', '27925-651,27925-9'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toContain('--letters: Unexpected 27925-9, expected a letter of the content');
  expect(status).toBe(1);
  expect(readdirSync(outDir)).toEqual(['index.html']);
  rmSync(outDir, { recursive: true });
});

test('a preview of a folder without a site is refused', () => {
  expect(refusal('preview', ['--outDir', '/nergens'])).toBe(
    '/nergens/index.html: File not found\n  Run: npm run build\n',
  );
});

test('addresses of other content than what is published are not kept for ever', () => {
  expect(refusal('addresses', [], { CONTENT: 'tests/fixtures/edition/content' })).toMatch(
    /^Unexpected CONTENT=tests\/fixtures\/edition\/content, expected none/u,
  );
});

test.each([
  ['.', 'content'],
  ['..', 'content'],
  ['/', 'content'],
  ['src', 'src'],
  ['content/27925-701', 'content'],
  ['tests/fixtures/x', 'tests'],
  [resolve('public'), 'public'],
])('a site that would take the place of %s is refused', (outDir, kept) => {
  expect(() => assertEmptiable(outDir)).toThrow(
    new RegExp(`^${outDir}: Unexpected folder for the site, expected one apart from ${kept}/`, 'u'),
  );
});

test.each(['/elders/inhoud', '/elders', '/elders/inhoud/27925-701'])(
  'a site that would take the place of content elsewhere (%s) is refused',
  (outDir) => {
    expect(() => assertEmptiable(outDir, '/elders/inhoud')).toThrow(
      'expected one apart from /elders/inhoud/',
    );
  },
);

test.each(['dist', '/tmp/site', '../site', 'node_modules/.site', 'content-2', '.cache/dist'])(
  'a site may stand in %s',
  (outDir) => expect(() => assertEmptiable(outDir)).not.toThrow(),
);

test('the folder of a site is emptied, and stays the folder that it was', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(outDir, 'moties'));
  writeFileSync(join(outDir, 'moties/index.html'), 'oud');
  await emptyAside(outDir);
  expect(readdirSync(outDir)).toEqual([]);
  rmSync(outDir, { recursive: true });
});

test('a site that was never built has nothing to empty', async () => {
  const outDir = join(tmpdir(), 'site-that-is-not-there');
  await emptyAside(outDir);
  expect(existsSync(outDir)).toBe(false);
});
