import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bytesDigest } from '../../src/cache/cache.ts';
import { changeOneWord, writeLetters } from '../bench/letters.ts';
import { buildSite } from './build-site.ts';
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
    const failed = buildSite(content, outDir);
    changeOneWord(content);
    failed.push(...buildSite(content, outDir));
    const withKept = digests(outDir);
    rmSync('.cache/build', { recursive: true, force: true });
    failed.push(...buildSite(content, outDir));
    return [...failed, ...differences(withKept, digests(outDir))];
  },
};

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
