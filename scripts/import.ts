import { glob, readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { locateBrief } from '../src/content-files/brief.ts';
import { decodeSource } from '../src/content-files/decode.ts';
import { importLetter } from '../src/importer/index.ts';
import { mergeFile, strayFiles } from '../src/importer/merge.ts';
import { writeRecord } from '../src/importer/record.ts';
import { findReferences } from '../src/kamerstuk/index.ts';
import { findInstruments } from '../src/rechtsbron/index.ts';
import { assertNoProblems, formatProblem } from '../src/schemas/problem.ts';
import { loadDictionary } from './dictionary.ts';
import { readNeeded, run } from './run.ts';
import { writeTogether } from './write-together.ts';

const USAGE = 'Unexpected arguments, expected: npm run import -- content/<letter> [--replace-text]';

/** Imports the letter in a folder: reads, calls, writes. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'replace-text': { type: 'boolean', default: false } },
  });
  if (positionals.length !== 1) throw new Error(USAGE);
  await importFolder(normalize(join(positionals[0] ?? '', '.')), values['replace-text']);
}

async function importFolder(folder: string, replaceText: boolean): Promise<void> {
  const source = join(folder, 'bron.txt');
  const text = decodeSource(await readNeeded(source, 'the text of the letter'), source);
  const briefFile = join(folder, 'brief.yaml');
  const yaml = decodeSource(await readNeeded(briefFile, 'what the editor says of it'), briefFile);
  const tools = { isWord: await loadDictionary(), findReferences, findInstruments };
  const letter = importLetter({ text, file: source }, locateBrief(yaml, briefFile), tools);

  const existing = await readExisting(folder);
  const merged = letter.files.map((file) =>
    mergeFile(file, existing.get(file.path), join(folder, file.path), replaceText),
  );
  const strays = strayFiles([...existing.keys()], letter.files, (path) => join(folder, path));
  assertNoProblems([...strays, ...merged.flatMap(({ problems }) => problems)]);
  const record = { path: 'verantwoording.yaml', content: writeRecord(letter.record) };
  const changed = [...merged, record].filter(({ path, content }) => existing.get(path) !== content);
  await writeTogether(changed.map(({ path, content }) => ({ path: join(folder, path), content })));

  for (const remark of letter.remarks) console.warn(formatProblem(remark));
  console.log(`${folder}: ${letter.files.length} sections, ${changed.length} files written`);
}

/** Files that an import may have written before, by path from the folder. */
async function readExisting(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const path of glob(['**/*.mdx', 'verantwoording.yaml'], { cwd: folder })) {
    files.set(path, await readFile(join(folder, path), 'utf8'));
  }
  return files;
}

await run(main);
