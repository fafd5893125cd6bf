import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCollate } from '../importer/folders.ts';
import { draft, textOf } from './drafted.ts';

/** Letters with the text that each form must come to: calls as MDX writes them, rows between pipes. */
const LETTERS = globSync('tests/fixtures/draft/*/expected.md')
  .filter((file) => !file.includes('printed-form'))
  .sort();

const FORMS = ['pdf', 'txt', 'pdftotext.txt', 'xml'];

/** A line as its author wrote it: rows without what lays out their columns. */
const plain = (lines: readonly string[]): string[] =>
  lines
    .filter((line) => line !== '' && !/^\|[ :|-]+\|$/u.test(line.replaceAll(/ :?-+:? /gu, '')))
    .map((line) => line.replaceAll(/ *\| */gu, ' | ').trim());

describe.each(LETTERS)('%s', (file) => {
  const expected = plain(readFileSync(file, 'utf8').split('\n'));
  const fileOf = (form: string) =>
    globSync(`${dirname(file)}/kst-*`).filter(
      (one) => basename(one).split('.').slice(1).join('.') === form,
    );

  test.each(FORMS)('as %s is a letter without a doubt, word for word its source', async (form) => {
    const { folder, doubts } = await draft(fileOf(form));
    expect(doubts).toEqual([]);
    expect(plain(textOf(folder))).toEqual(expected);
    expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
  });

  test('has the words of its XML and the pages of its PDF', async () => {
    const { folder, doubts } = await draft([...fileOf('xml'), ...fileOf('pdf')]);
    expect(doubts).toEqual([]);
    expect(plain(textOf(folder))).toEqual(expected);
    expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
  });
});
