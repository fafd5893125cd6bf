import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeLetters } from '../bench/letters.ts';
import { placesFound } from '../bench/search.ts';
import { buildSite } from './build-site.ts';
import type { Check } from './check.ts';

/** How many letters: more than search loads by itself. */
const COUNT = 10;

/** A site of many invented letters is built and searched: what one letter does not show. */
export const manyLetters: Check = {
  name: `a site of ${COUNT} invented letters`,
  needs: {},
  async faults() {
    const root = resolve('.cache/check-all');
    const [content, outDir] = [join(root, 'content'), join(root, 'site')];
    rmSync(root, { recursive: true, force: true });
    await writeLetters(content, COUNT);
    const failed = buildSite(content, outDir);
    if (failed.length > 0) return failed;
    return [...(await findOldest(content, outDir)), ...(await findNamed(content, outDir))];
  },
};

/** Looks up a number and a name: what the lists that are fetched for them have. */
async function findNamed(content: string, outDir: string): Promise<string[]> {
  const read = (file: string) => readFileSync(join(content, file), 'utf8');
  const [, id = ''] = /^ +- id: (\S+-3)$/mu.exec(read('kamerstukken.yaml')) ?? [];
  const [, name = ''] = /^ +name: (.+)$/mu.exec(read('organisaties.yaml')) ?? [];
  const [number = 'no place'] = await placesFound(outDir, id);
  const [passage = 'no place'] = await placesFound(outDir, name);
  return [
    ...(number === `/kamerstukken/${id}/` ? [] : [`“${id}” is first found at ${number}`]),
    ...(passage.includes('#alinea-') ? [] : [`“${name}” is first found at ${passage}`]),
  ];
}

/** Looks up a word that only the oldest letter has: which letters are searched, age does not decide. */
async function findOldest(content: string, outDir: string): Promise<string[]> {
  const texts = globSync('*/bron.txt', { cwd: content })
    .sort()
    .map((path) => readFileSync(join(content, path), 'utf8'));
  const [oldest = '', ...others] = texts;
  const word = oldest
    .match(/\b[a-z]{9,}\b/gu)
    ?.find((one) => others.every((text) => !text.includes(one)));
  const places = await placesFound(outDir, word ?? '');
  const [first = ''] = places;
  const [letter = ''] = globSync('*/', { cwd: content }).sort();
  return first.startsWith(`/${letter}`)
    ? []
    : [`“${word}” is first found at ${first || 'no place'}, expected one in /${letter}`];
}
