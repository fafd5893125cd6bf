import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bytesDigest } from '../../src/cache/cache.ts';
import { changeOneWord, writeLetters } from '../bench/letters.ts';
import { buildSite } from './build-site.ts';
import type { Check } from './check.ts';

/** How many letters: one changes, and the others do not. */
const COUNT = 3;

/**
 * The site is the same, byte for byte, whether it is built from nothing, from what was kept before a
 * change, or in parts that are put together.
 */
export const kept: Check = {
  name: 'what is kept between builds, and parts',
  needs: {},
  async faults() {
    const root = resolve('.cache/check-kept');
    const [content, outDir] = [join(root, 'content'), join(root, 'site')];
    rmSync(root, { recursive: true, force: true });
    await writeLetters(content, COUNT);
    const build = (...asked: string[]) => buildSite(content, outDir, ...asked);
    const failed = build();
    changeOneWord(content);
    failed.push(...build());
    const withKept = digests(outDir);
    forget();
    failed.push(...build());
    const whole = digests(outDir);
    forget();
    const [first = '', ...others] = globSync('*/', { cwd: content }).sort();
    failed.push(...build('--letters', first), ...build('--letters', others.join(',')));
    failed.push(...build('--merge'));
    return [
      ...failed,
      ...differences(whole, withKept, 'with what was kept'),
      ...differences(whole, digests(outDir), 'in parts'),
    ];
  },
};

const forget = () => rmSync('.cache/build', { recursive: true, force: true });

/** Digest of each file of a folder, by its path. */
const digests = (folder: string): Map<string, string> =>
  new Map(
    globSync('**/*', { cwd: folder })
      .map((path) => join(folder, path))
      .filter((file) => statSync(file).isFile())
      .map((file) => [file, bytesDigest(readFileSync(file))]),
  );

/** A sentence for each file that two builds made differently, or only one of them made. */
const differences = (one: Map<string, string>, other: Map<string, string>, how: string): string[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((file) => one.get(file) !== other.get(file))
    .map((file) => `${file} is another after a build ${how}`);
