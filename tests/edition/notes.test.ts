import { describe, expect, test } from 'vitest';
import { letterNotes, placeNotes } from '../../src/edition/build/notes.ts';
import type { Section } from '../../src/edition/model.ts';
import type { Note } from '../../src/schemas/letter/note.ts';

const note = (quote: string, occurrence = 1): Note => ({
  quote,
  occurrence,
  kind: 'spelling',
  text: 'Zo staat het er.',
});
const section = (...notes: Note[]) => ({
  id: '27925-651/missies/mandaat',
  slug: 'mandaat',
  title: 'Deel I',
  paragraphs: [{ text: 'a het het b' }, { text: 'het c’s' }],
  notes,
});
const place = (...notes: Note[]) => placeNotes(section(...notes));

test('a note stands behind the words that it quotes', () => {
  expect(place(note('het het'))).toMatchObject([{ paragraph: 0, offset: 9 }]);
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

describe('the address of a note', () => {
  const ids = (...notes: Note[]) => place(...notes).map(({ id }) => id);

  test('names its words, and which of them', () => {
    expect(ids(note('het het'), note('het', 3), note('c’s'))).toEqual([
      'noot-mandaat-het-het',
      'noot-mandaat-het-3',
      'noot-mandaat-cs',
    ]);
  });

  test('stays when a note is added before it', () => {
    expect(ids(note('het', 3), note('het het'), note('Deel I'))).toEqual([
      'noot-mandaat-deel-i',
      'noot-mandaat-het-het',
      'noot-mandaat-het-3',
    ]);
  });

  test('is another for another note on the same words', () => {
    expect(ids(note('b'), note('b'))).toEqual(['noot-mandaat-b', 'noot-mandaat-b-2']);
  });
});

describe('the labels of a letter', () => {
  const labels = (...sections: ReturnType<typeof section>[]) =>
    [
      ...letterNotes({
        opening: { ...section(), id: 'opening' } as unknown as Section,
        sections: sections as unknown as Section[],
      }).values(),
    ].map((notes) => notes.map(({ label }) => label).join(' '));

  test('run on from section to section, in the order of the words', () => {
    const first = section(note('c'), note('Deel I'));
    const second = { ...section(note('b')), id: 'next' };
    expect(labels(first, second)).toEqual(['', 'a b', 'c']);
    expect(
      [...letterNotes({ opening: first as unknown as Section, sections: [] }).values()][0],
    ).toMatchObject([
      { label: 'a', note: { quote: 'Deel I' } },
      { label: 'b', note: { quote: 'c' } },
    ]);
  });

  test('go on after z with two letters', () => {
    const many = section(...Array.from({ length: 28 }, () => note('b')));
    expect(labels(many)[1]).toMatch(/^a b .* z aa ab$/u);
  });
});
