import { expect, test } from 'vitest';
import { buildContent } from '../../src/edition/build/edition.ts';
import { contentFiles } from '../../src/edition/read.ts';
import { search } from '../../src/search/search.ts';
import { loadAll } from './engine.ts';

// Two invented letters, tests/fixtures/edition, that name one organisation of the register.
const files = contentFiles('tests/fixtures/edition/content');
const read = (path: string) =>
  path === `${files.folder}/organisaties.yaml`
    ? '- { id: eerste-kamer, name: Eerste Kamer }\n'
    : files.read(path);
const two = loadAll(buildContent({ ...files, read }));
const one = loadAll();

const placeOf = (query: string, loaded = two) => search(query, loaded).results[0]?.place;

test.each([
  ['proef geslaagd', '35 125, C › Missies'],
  ['haar regel was vol', '27 925, nr. 700 › Politieke context › bladzijde 2'],
])('with several letters a passage says first which one it stands in: %s', (query, place) => {
  expect(placeOf(query)).toBe(place);
});

test('with several letters what has a name says first which one it leads to', () => {
  expect(placeOf('Eerste Kamer')).toBe('35 125, C › Opening');
});

test('with one letter no place repeats it', () => {
  expect(placeOf('scherpschutters', one)).toMatch(/^Politieke context › bladzijde \d+$/u);
  expect(placeOf('NMI', one)).toMatch(/^Missies › /u);
});
