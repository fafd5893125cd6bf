import { spawnSync } from 'node:child_process';

/** Builds a site of a content folder, as `npm run build` does; gives what it says when that fails. */
export function buildSite(content: string, outDir: string): string[] {
  const args = ['scripts/build.ts', '--outDir', outDir];
  const env = { ...process.env, CONTENT: content };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  return status === 0 ? [] : (stderr || stdout).split('\n');
}
