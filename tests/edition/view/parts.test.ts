import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/edition/build/edition.ts';
import {
  ancestorsOf,
  childrenOf,
  pagesOfSection,
  partsOf,
} from '../../../src/edition/view/parts.ts';
import { byNumber } from '../../../src/edition/build/papers.ts';
import { contentFiles } from '../../../src/edition/read.ts';

const files = contentFiles('tests/fixtures/edition/content');
const { letters } = buildEdition(files);
const letter = letters.find(({ id }) => id === '27925-700');
if (!letter) throw new Error('Unexpected absence of the letter with levels');
const named = (slug: string) => {
  const section = letter.sections.find((one) => one.slug === slug);
  if (!section) throw new Error(`Unexpected absence of ${slug}`);
  return section;
};
const slugs = (sections: readonly { slug: string }[]) => sections.map(({ slug }) => slug);

test('a letter has parts, and parts have sections under them', () => {
  expect(slugs(partsOf(letter))).toEqual(['proef', 'financien']);
  expect(slugs(childrenOf(letter, named('proef')))).toEqual(['situatie']);
  expect(slugs(ancestorsOf(letter, named('uitwerking')))).toEqual([
    'proef',
    'situatie',
    'deelvraag',
  ]);
});

test('a heading without text stands on the pages of what is under it; one with text on its own', () => {
  expect(pagesOfSection(letter, named('proef'))).toEqual({ first: 1, last: 2 });
  expect(pagesOfSection(letter, named('uitwerking'))).toEqual({ first: 2, last: 3 });
});

test('letters stand in the order of their years, and of their numbers as numbers', () => {
  const inOrder = (names: readonly string[]) =>
    buildEdition({ ...files, letters: names }).letters.map(({ id }) => id);
  expect(inOrder(['35125-C', '27925-700'])).toEqual(['27925-700', '35125-C']);
  expect(['27925-1000', '27925-92', '27925-651'].sort(byNumber)).toEqual([
    '27925-92',
    '27925-651',
    '27925-1000',
  ]);
});
