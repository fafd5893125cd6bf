import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locateBrief } from '../../src/content-files/brief.ts';
import { readLetter } from '../../src/edition/build/letter.ts';
import { readTextIfAny } from '../../src/content-files/folder.ts';
import { partsInOrder } from '../../src/edition/model.ts';

const FIXTURE = 'tests/fixtures/importer/printed-form';

/** The letter of the fixture; its brief may be changed. */
function letter(change: (brief: string) => string = (brief) => brief) {
  const brief = readFileSync(join(FIXTURE, 'brief.yaml'), 'utf8');
  const folder = join(FIXTURE, 'expected');
  return readLetter({
    ...locateBrief(change(brief), 'brief.yaml'),
    folder,
    sections: () => globSync('**/*.mdx', { cwd: folder }).map((file) => join(folder, file)),
    read: readTextIfAny,
  });
}

test('an annex stands after the signatures, and counts on', () => {
  const parts = partsInOrder(letter().letter);
  expect(parts.slice(-3).map(({ title, blocks }) => [title, blocks[0]?.id])).toEqual([
    ['5. Moties en toezeggingen', 'alinea-11'],
    ['Ondertekening', undefined],
    ['Bijlage: Toetsingskader (samenvatting)', 'alinea-12'],
  ]);
});

test('a list, a table and the footnotes are those of the print', () => {
  const parts = partsInOrder(letter().letter);
  const blocks = parts.flatMap((part) => part.blocks);
  expect(blocks.flatMap((block) => (block.kind === 'list' ? [block.items.length] : []))).toEqual([
    3, 3,
  ]);
  expect(
    blocks
      .find(({ kind }) => kind === 'table')
      ?.text.split('\n')
      .at(-1),
  ).toBe('Totaal\t6.710\t17.525\t4.600');
  expect(parts.flatMap(({ footnotes }) => footnotes.map(({ page }) => page))).toEqual([1, 2]);
});

test('the printed head stands apart, and its parts have no numbers', () => {
  const { head, opening } = letter().letter;
  expect([head.length, head[0]?.text, head.at(-1)?.text]).toEqual([
    9,
    'Tweede Kamer der Staten-Generaal',
    'Den Haag, 4 oktober 2019',
  ]);
  expect(opening.blocks.map(({ id, text }) => [id, text.slice(0, 8)])).toEqual([
    ['alinea-1', 'Met deze'],
  ]);
});

test('an outline that no longer says so is held against the files', () => {
  const unsaid = () => letter((brief) => brief.replace('    annex: true\n', ''));
  expect(unsaid).toThrow('order: Unexpected 6, expected 7');
  expect(unsaid).toThrow('order: Unexpected 7, expected 6');
});
