import { globSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { type Collated, collate } from '../src/collation/index.ts';
import type { TextFile } from '../src/collation/model.ts';
import { readNeeded, run } from './run.ts';

/** Collates the letters in the folders given; without any, all letters under `content`. */
async function main(): Promise<void> {
  const given = process.argv.slice(2).map((folder) => normalize(join(folder, '.')));
  for (const folder of given.length > 0 ? given : letters()) {
    const words = collate(await readLetter(folder));
    console.log(`${folder}: ${words} words are those of bron.txt`);
  }
}

function letters(): string[] {
  return globSync('content/*/brief.yaml')
    .map((brief) => normalize(join(brief, '..')))
    .sort();
}

async function readLetter(folder: string): Promise<Collated> {
  const paths = globSync('**/*.mdx', { cwd: folder });
  return {
    source: await readText(join(folder, 'bron.txt'), 'the text of the letter'),
    record: await readText(join(folder, 'verantwoording.yaml'), 'the record of `npm run import`'),
    sections: await Promise.all(paths.map((path) => readText(join(folder, path), 'a section'))),
  };
}

const readText = async (file: string, expected: string): Promise<TextFile> => ({
  file,
  text: new TextDecoder().decode(await readNeeded(file, expected)),
});

await run(main);
