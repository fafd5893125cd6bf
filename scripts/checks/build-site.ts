import { spawnSync } from 'node:child_process';

/**
 * Builds a site of a content folder, as `npm run build` does; gives what it says when that fails.
 * @param asked Other arguments of the build.
 */
export function buildSite(content: string, outDir: string, ...asked: string[]): string[] {
  const args = ['scripts/build.ts', '--outDir', outDir, ...asked];
  const env = { ...process.env, CONTENT: content };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  return status === 0 ? [] : (stderr || stdout).split('\n');
}
