import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Collated, collate } from '../../src/collation/index.ts';
import type { TextFile } from '../../src/collation/received.ts';
import { ContentError } from '../../src/problem/problem.ts';

/** A file of a letter. */
const read = (folder: string, file: string): TextFile => ({
  file,
  text: readFileSync(join(folder, file), 'utf8'),
});

/** A letter and its edition. */
export const readLetter = (folder: string, edition = folder): Collated => ({
  source: read(folder, 'bron.txt'),
  record: read(edition, 'verantwoording.yaml'),
  brief: read(folder, 'brief.yaml'),
  sections: globSync('**/*.mdx', { cwd: edition }).map((file) => read(edition, file)),
});

const pages = 'tests/fixtures/importer/pages';
/** The letter that most tests change. */
export const letter = () => readLetter(pages, join(pages, 'expected'));

/** What the collation says of the letter after one change in one file. */
export function afterChange(file: string, from: string, to: string): string {
  const changed = letter();
  const all = [changed.source, changed.record, changed.brief, ...changed.sections];
  const target = all.find((candidate) => candidate.file === file);
  expect(target?.text).toContain(from);
  if (target) target.text = target.text.replace(from, () => to);
  return message(changed);
}

/** What the collation says of a letter. */
export function message(collated: Collated): string {
  try {
    return `${collate(collated)} words are the same`;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    // Whoever is told what is wrong is told what to do about it.
    expect(error.problems.map(({ remedy }) => remedy)).not.toContain(undefined);
    return error.message;
  }
}
