import { expect, test } from 'vitest';
import { buildContent, sectionsOf } from '../../src/edition/build/edition.ts';
import { partsInOrder } from '../../src/edition/model.ts';
import { contentFiles } from '../../src/edition/read.ts';
import { referencesIn } from '../../src/text/model.ts';

// Two invented letters, tests/fixtures/edition, with what the first letter lacks: each other.
const { edition, letterOf } = buildContent(contentFiles('tests/fixtures/edition/content'));
const letters = edition.letters.map(({ id }) => letterOf(id));
const [chamberTwo, chamberOne] = letters;
const blocksOf = (letter: typeof chamberOne) =>
  letter ? partsInOrder(letter).flatMap(({ blocks }) => blocks) : [];

test('letters of both chambers stand in one edition, each with its own numbers', () => {
  expect(edition.letters.map(({ id, dossier, number }) => [id, dossier, number])).toEqual([
    ['27925-700', '27925', '700'],
    ['35125-C', '35125', 'C'],
  ]);
  expect(letters.map((letter) => blocksOf(letter).map(({ number }) => number))).toEqual([
    [1, 2, 3, 4, 5],
    [1, 2],
  ]);
});

test('signatures may have a page of their own', () => {
  expect(chamberTwo?.pages).toBe(4);
  expect(chamberTwo?.signatures.page).toBe(4);
  expect(blocksOf(chamberTwo).at(-1)?.page).toBe(3);
});

test('a heading of the fifth level stands under those above it', () => {
  const section = chamberTwo?.sections.find(({ slug }) => slug === 'uitwerking');
  expect(section).toMatchObject({ level: 5, parent: '27925-700/missies/deelvraag' });
});

test('a page that starts inside a heading counts for what comes after it', () => {
  const section = chamberTwo?.sections.find(({ slug }) => slug === 'uitwerking');
  expect(section).toMatchObject({ page: 2, endPage: 3, startsPage: false });
  expect(section?.title.slice(section.pageStartsAt)).toBe('een nieuwe bladzijde ertussen');
  expect(section?.blocks[0]?.page).toBe(3);
});

test('a collection may be empty, and a section on money may name none', () => {
  const collections = sectionsOf(edition).map(({ collection }) => collection);
  expect(collections).not.toContain('humanitaire-hulp');
  expect(sectionsOf(edition).find(({ slug }) => slug === 'financien')?.amounts).toEqual([]);
});

test('each letter is found where the other cites it', () => {
  const cited = (letter: typeof chamberOne) =>
    blocksOf(letter).flatMap((block) => referencesIn(block).flatMap(({ ids }) => ids));
  expect(cited(chamberTwo)).toEqual(['35125-C']);
  expect(cited(chamberOne)).toEqual(['27925-700']);
});

test('a no-break space is a character of the letter', () => {
  expect(blocksOf(chamberTwo)[1]?.text).toContain('in 5\u00a0% is');
});
