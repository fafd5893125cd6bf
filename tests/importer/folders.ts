import { execFile, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Copies a letter's folder to a place where a test may do with it what it likes. */
export function copyLetter(from: string, atEnd: typeof onTestFinished = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'leeseditie-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, from), folder, { recursive: true });
  return folder;
}

interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's scripts, as npm does, on `.`: the folder itself. */
export function runScript(script: string, folder: string, ...options: string[]): Ran {
  const args = [join(root, 'scripts', script), '.', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The same, beside other tests. */
export function startScript(script: string, folder: string): Promise<Ran> {
  const args = [join(root, 'scripts', script), '.'];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: folder }, (_, stdout, stderr) =>
      resolve({ status: child.exitCode, stdout, stderr }),
    );
  });
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
