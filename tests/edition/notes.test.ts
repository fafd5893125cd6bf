import { expect, test } from 'vitest';
import { placeNotes } from '../../src/edition/notes.ts';
import type { Note } from '../../src/schemas/note.ts';

const note = (quote: string, occurrence = 1): Note => ({
  quote,
  occurrence,
  kind: 'spelling',
  text: 'Zo staat het er.',
});
const place = (...notes: Note[]) =>
  placeNotes({ slug: 'mandaat', title: 'Deel I', paragraphs: ['a het het b', 'het c'], notes });

test('a note stands behind the words that it quotes', () => {
  expect(place(note('het het'))).toMatchObject([{ paragraph: 0, offset: 9, id: 'noot-mandaat-1' }]);
});

test('a note on a later occurrence is found across paragraphs', () => {
  expect(place(note('het', 3))).toMatchObject([{ paragraph: 1, offset: 3 }]);
});

test('a note on the heading has no paragraph', () => {
  expect(place(note('Deel I'))).toMatchObject([{ paragraph: undefined, offset: 6 }]);
});

test('a note whose words do not occur is left to the check that reports it', () => {
  expect(place(note('hun'))).toEqual([]);
});
