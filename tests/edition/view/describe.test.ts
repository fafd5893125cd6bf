import { expect, test } from 'vitest';
import { sectionName, slicePieces } from '../../../src/edition/view/describe.ts';
import { getEdition } from '../../../src/edition/read.ts';

test('a section is named with its letter only where other letters may stand beside it', () => {
  const first = getEdition().letters.filter(({ id }) => id === '27925-651');
  const section = first[0]?.sections.find(({ slug }) => slug === 'trainingsmissie');
  expect(section && sectionName(section, first)).toBe('Trainingsmissie');
  expect(section && sectionName(section, [...first, ...first])).toBe(
    '27\u00a0925, nr.\u00a0651: Trainingsmissie',
  );
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
