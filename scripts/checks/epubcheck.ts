import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';

/** Where Debian's package has it. */
const JAR = '/usr/share/java/epubcheck.jar';

/** Every book is valid to the checker that the W3C has made, without a warning. */
export const epubcheck: Check = {
  name: 'EPUBCheck, all books',
  needs: { java: 'default-jre-headless', epubcheck: 'epubcheck' },
  faults: (dist) => globSync('*.epub', { cwd: dist }).flatMap((file) => faultsOf(dist, file)),
};

function faultsOf(dist: string, file: string): string[] {
  const args = ['-jar', JAR, '--failonwarnings', '--quiet', join(dist, file)];
  const { status, stdout, stderr, error } = spawnSync('java', args, { encoding: 'utf8' });
  if (error) throw error;
  if (status === 0) return [];
  const said = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => /^(?:ERROR|WARNING|FATAL)/u.test(line));
  return said.length > 0 ? said : [`${file}: Unexpected exit code ${status} of java`];
}
