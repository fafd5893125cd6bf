import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeLetters } from '../bench/letters.ts';
import type { Check } from './check.ts';

/** How many letters: more than search loads by itself. */
const COUNT = 10;

/** A site of many invented letters is built: what one letter does not show. */
export const manyLetters: Check = {
  name: `a site of ${COUNT} invented letters`,
  needs: {},
  async faults() {
    const root = resolve('.cache/check-all');
    const [content, outDir] = [join(root, 'content'), join(root, 'site')];
    rmSync(root, { recursive: true, force: true });
    await writeLetters(content, COUNT);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/build.ts', '--outDir', outDir],
      { encoding: 'utf8', env: { ...process.env, CONTENT: content } },
    );
    return status === 0 ? [] : (stderr || stdout).split('\n');
  },
};
