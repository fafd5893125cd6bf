import { describe, expect, test } from 'vitest';
import { contentTokens } from '../../src/search/language/content.ts';
import { root } from '../../src/search/language/root.ts';
import { spoken } from '../../src/search/language/spoken.ts';
import { stem } from '../../src/search/language/stem.ts';
import { tokenize } from '../../src/search/language/tokens.ts';
import { search } from '../../src/search/search.ts';
import { loadAll } from './engine.ts';

const loaded = loadAll();

describe('words of one family share a root', () => {
  test.each([
    ['infiltranten', 'infiltratie'],
    ['vluchtende', 'vluchten'],
    ['diplomaten', 'diplomatie'],
    ['gebruikt', 'gebruik'],
    ['getrainde', 'trainen'],
  ])('%s and %s', (a, b) => {
    expect(root(a)).toBe(root(b));
  });

  test.each([
    ['ondertekend', 'ondertekening'],
    ['heropend', 'heropening'],
  ])('and the end of a participle is no ending: %s and %s', (a, b) => {
    expect(root(a)).toBe(root(b));
  });

  test('but what is verschillend is no verschil', () => {
    expect(root('verschillende')).not.toBe(root('verschil'));
  });
});

test('a lid is one of the leden, and who is overleden is none', () => {
  expect(stem('familieleden')).toBe(stem('familielid'));
  expect(stem('overleden')).not.toMatch(/lid/u);
});

test.each([
  ['IS’ers', 'is'],
  ["PKK'er", 'pkk'],
  ['2100x', '2100'],
  ['20 mio', '20000000'],
])('%s is %s', (written, word) => {
  expect(tokenize(written).map((token) => token.word)).toEqual([word]);
});

test('who speaks of IS’ers means IS, and not the word is', () => {
  expect(contentTokens('worden IS’ers berecht').map(({ word }) => word)).toEqual(['is', 'berecht']);
});

test('a year may be written without its century', () => {
  expect(spoken("1 juli '19")).toBe('1 juli 2019');
  expect(spoken("de auto's van '18")).toBe("de auto's van 2018");
});

describe('a word is found', () => {
  test.each([
    ['an infinitive that the letter takes apart', 'aanpakken', 'aan te pakken'],
    ['a synonym that is inflected', 'stoppende hulporganisaties', 'beëindigt'],
    ['a compound of three words', 'crisis beheersings operaties', 'crisisbeheersingsoperaties'],
  ])('%s: %s', (_, query, words) => {
    const [first] = search(query, loaded).results;
    expect(first?.excerpt?.text).toContain(words);
  });

  test.each([
    ['sirie', 'Syrië'],
    ['ebril', 'Erbil'],
  ])('a short name in lower case, with a slip: %s', (query, name) => {
    expect(search(`hulp ${query}`, loaded).suggestion).toBe(`hulp ${name}`);
  });
});

describe('the paragraph that answers comes first', () => {
  test.each([
    ['hoe lang waren onze vliegers van huis', 'f-16s'],
    ['waar kwamen de commandanten bij elkaar', 'anti-isis-coalitie'],
  ])('%s', (query, section) => {
    expect(search(query, loaded).results[0]?.href).toContain(`/${section}/`);
  });
});
