import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Copies a letter's folder to a place where a test may do with it what it likes. */
export function copyLetter(from: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'leeseditie-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, from), folder, { recursive: true });
  return folder;
}

/** Runs one of the project's scripts, as npm does, on `.`: the folder itself. */
export function runScript(script: string, folder: string, ...options: string[]) {
  const args = [join(root, 'scripts', script), '.', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Every file under a folder with its bytes, by path. */
export function readTree(folder: string): Record<string, string> {
  const paths = globSync('**/*', { cwd: folder }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    paths
      .sort()
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'latin1')]),
  );
}
