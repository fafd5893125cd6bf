import { describe, expect, test } from 'vitest';
import { noteLabeller, placeNotes } from '../../src/edition/build/notes.ts';
import type { Block } from '../../src/text/model.ts';
import type { Note } from '../../src/schemas/letter/note.ts';

const note = (quote: string, occurrence = 1): Note => ({
  quote,
  occurrence,
  kind: 'spelling',
  text: 'Zo staat het er.',
});
const block = (number: number, text: string): Block => ({
  ...{ kind: 'paragraph', id: `alinea-${number}`, number, page: 1, text, marks: [] },
});
const section = {
  slug: 'mandaat',
  title: 'Deel I',
  blocks: [block(1, 'a het het b'), block(2, 'het c’s')],
  footnotes: [],
};
const place = (...notes: Note[]) => placeNotes(section, notes);

test('a note stands behind the words that it quotes', () => {
  expect(place(note('het het'))).toMatchObject([{ unit: 'alinea-1', offset: 9 }]);
});

test('a note on a later occurrence is found across paragraphs', () => {
  expect(place(note('het', 3))).toMatchObject([{ unit: 'alinea-2', offset: 3 }]);
});

test('a note on the heading has no paragraph', () => {
  expect(place(note('Deel I'))).toMatchObject([{ unit: undefined, offset: 6 }]);
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
  const labels = (...sections: Note[][]) => {
    const label = noteLabeller();
    return sections.map((notes) => place(...notes).map((one) => label(one).label));
  };

  test('run on from section to section, in the order of the words', () => {
    expect(labels([], [note('c'), note('Deel I')], [note('b')])).toEqual([[], ['a', 'b'], ['c']]);
  });

  test('go on after z with two letters', () => {
    const [many] = labels(Array.from({ length: 28 }, () => note('b')));
    expect(many?.join(' ')).toMatch(/^a b .* z aa ab$/u);
  });
});
