import { expect, test } from 'vitest';
import { inventEdition, inventFiles, LETTER } from './invented.ts';
import { contentOf } from './memory.ts';
import { saidOf } from './said.ts';
import { buildContent } from '../../src/edition/build/edition.ts';

test.each(['', 'outline: []\n'])('a letter may have no heading: %j', (outline) => {
  const files = inventFiles({ opening: { text: 'Een proef.\n\nEn nog een.' }, sections: [] });
  const brief = files[`${LETTER}/brief.yaml`]?.replace('outline: []\n', outline) ?? '';
  const { letterOf } = buildContent(contentOf({ ...files, [`${LETTER}/brief.yaml`]: brief }));
  const letter = letterOf(LETTER);
  expect(letter.sections).toEqual([]);
  expect(letter.opening.blocks.map(({ text }) => text)).toEqual(['Een proef.', 'En nog een.']);
  expect(letter.signatures).toMatchObject({ order: 1, parent: undefined });
});

/** A letter with headings of these levels, in order. */
const withLevels = (...levels: number[]) => ({
  sections: levels.map((level, index) => ({ level, slug: `kop-${index + 1}` })),
});

test('headings go down to the sixth level, as those of HTML do', () => {
  const [letter] = inventEdition(withLevels(2, 3, 4, 5, 6)).letters;
  expect(letter?.sections.at(-1)).toMatchObject({ level: 6, parent: `${LETTER}/missies/kop-4` });
});

test('a heading of the seventh level is refused', () => {
  expect(saidOf(contentOf(inventFiles(withLevels(2, 3, 4, 5, 6, 7))))).toContain(
    'outline[5].level: Unexpected 7, expected at most 6',
  );
});

test('signatures on a page of their own count among the pages of a letter', () => {
  const [letter] = inventEdition({ pages: 2 }).letters;
  expect(letter?.pages).toBe(2);
});
