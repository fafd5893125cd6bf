import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Check } from './check.ts';

const JAR = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));

/** Every page is valid HTML to the checker that the W3C uses, which knows more than html-validate. */
export const vnu: Check = {
  name: 'Nu HTML checker, all pages',
  needs: { java: 'default-jre-headless' },
  faults(dist) {
    const args = ['-jar', JAR, '--errors-only', '--skip-non-html', dist];
    const { status, stderr, error } = spawnSync('java', args, { encoding: 'utf8' });
    if (error) throw error;
    const faults = stderr.split('\n').filter((line) => line !== '');
    return status === 0 || faults.length > 0 ? faults : [`Unexpected exit code ${status} of java`];
  },
};
