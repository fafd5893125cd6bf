import { expect, test } from 'vitest';
import {
  describePassages,
  namePieces,
  sectionName,
  slicePieces,
} from '../../../src/edition/view/describe.ts';
import { CITING, inventEdition, LETTER, paper } from '../invented.ts';

const TEXT = `Over de EU Advisory Mission (${CITING}). En nog iets.`;
const SECTION = { title: 'Bijdrage aan de EU Advisory Mission (EUAM)', slug: 'euam', text: TEXT };
const edition = inventEdition({
  ...{ sections: [SECTION, {}], brief: { english: ['EU Advisory Mission'] } },
  papers: [paper({ related: [{ section: `${LETTER}/missies/euam`, quote: 'nog iets' }] })],
});
const { letters } = edition;
const [section, other] = letters[0]?.sections ?? [];
if (!section || !other) throw new Error('Unexpected letter without two sections');

test('a section is named with its letter only where other letters may stand beside it', () => {
  expect(sectionName(other, letters)).toBe('Proef');
  expect(sectionName(other, [...letters, ...letters])).toBe('27\u00a0925, nr.\u00a0701: Proef');
});

test('the passages of a paper are counted in one way', () => {
  expect(edition.papers.map(describePassages)).toEqual(['1 keer genoemd · 1 verwante passage']);
});

test('the name of a section tells which of its words are English', () => {
  expect(namePieces(section, [])).toEqual([
    { words: 'Bijdrage aan de ' },
    { words: 'EU Advisory Mission', lang: 'en' },
    { words: ' (EUAM)' },
  ]);
  expect(namePieces(other, [])).toEqual([{ words: 'Proef' }]);
});

test('the name of a section is cut where a page divides it, its English still marked', () => {
  const pieces = [
    { words: 'De ' },
    { words: 'train and equip', lang: 'en' as const },
    { words: '-missie' },
  ];
  expect(slicePieces(pieces, 0, 8)).toEqual([{ words: 'De ' }, { words: 'train', lang: 'en' }]);
  expect(slicePieces(pieces, 8)).toEqual([
    { words: ' and equip', lang: 'en' },
    { words: '-missie' },
  ]);
  expect(slicePieces(pieces)).toEqual(pieces);
});
