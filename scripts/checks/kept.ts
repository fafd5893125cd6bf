import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bytesDigest } from '../../src/cache/cache.ts';
import { changeOneWord, writeLetters } from '../bench/letters.ts';
import type { Check } from './check.ts';

/** How many letters: one changes, and the others do not. */
const COUNT = 3;

/** After a change, a build with what was kept gives the same site, byte for byte, as one without. */
export const kept: Check = {
  name: 'what is kept between builds',
  needs: {},
  async faults() {
    const root = resolve('.cache/check-kept');
    const [content, outDir] = [join(root, 'content'), join(root, 'site')];
    rmSync(root, { recursive: true, force: true });
    await writeLetters(content, COUNT);
    build(content, outDir);
    changeOneWord(content);
    build(content, outDir);
    const withKept = digests(outDir);
    rmSync('.cache/build', { recursive: true, force: true });
    build(content, outDir);
    return differences(withKept, digests(outDir));
  },
};

function build(content: string, outDir: string): void {
  const args = ['scripts/build.ts', '--outDir', outDir];
  const env = { ...process.env, CONTENT: content };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr || stdout);
}

/** Digest of each file of a folder, by its path. */
const digests = (folder: string): Map<string, string> =>
  new Map(
    globSync('**/*', { cwd: folder })
      .map((path) => join(folder, path))
      .filter((file) => statSync(file).isFile())
      .map((file) => [file, bytesDigest(readFileSync(file))]),
  );

/** A sentence for each file that two builds made differently, or only one of them made. */
const differences = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((file) => one.get(file) !== other.get(file))
    .map((file) => `${file} is another after a build with what was kept`);
