import { describe, expect, test } from 'vitest';
import { withoutOperators } from '../../src/search/language/operators.ts';
import { unwantedWords } from '../../src/search/text/phrases.ts';
import { search } from '../../src/search/search.ts';
import { loadAll, placeOf } from './engine.ts';

const loaded = loadAll();
const SENTENCE = 'Deze woorden staan niet zo in de brief.';
const found = (query: string) => search(query, loaded).results.map(({ href }) => placeOf(href));
const first = (query: string) => search(query, loaded).results[0];

describe('operators are no words of the text, and unwanted words are left out', () => {
  test.each([
    ['genocide -motie', 'genocide       ', ['motie']],
    ['hulp NIET Syrië', 'hulp           ', ['Syrië']],
    ['hulp NOT', 'hulp    ', []],
    ['trainers EN Erbil', 'trainers    Erbil', []],
    ['anti-ISIS', 'anti-ISIS', []],
    ['niet of en', 'niet of en', []],
    ['WAAROM NIET IRAK', 'WAAROM NIET IRAK', []],
    ['– soms terecht', '– soms terecht', []],
  ])('%s', (query, words, unwanted) => {
    expect(withoutOperators(query)).toBe(words);
    expect(unwantedWords(query)).toEqual(unwanted);
  });

  test('nothing with an unwanted word is found, as it is or in a compound', () => {
    const { results } = search('ontmijning -Syrië', loaded);
    expect(results.filter(({ title, excerpt }) => /Syri/u.test(title + excerpt?.text))).toEqual([]);
  });

  test.each([
    ['turkije AND rusland', ['situatie-in-syrie']],
    ['turkije EN rusland NIET idlib', []],
  ])('EN and AND want a section with all of the words: %s', (query, places) => {
    expect(found(query)).toEqual(places);
  });

  test.each([
    ['Masoud', 'Masrour Barzani'],
    ['Masrour', 'Masoud Barzani'],
  ])('a name leads to no paragraph with the unwanted %s, but to its section', (unwanted, title) => {
    const [only, ...others] = search(`Barzani NIET ${unwanted}`, loaded).results;
    expect([only?.title, only?.excerpt, others]).toEqual([title, undefined, []]);
    expect(only?.href).not.toContain('#');
  });

  test.each(['-irak', 'NOT Irak', 'NIET de', 'EN of'])('"%s" asks for nothing', (query) => {
    const { results, absentWords = [] } = search(query, loaded);
    expect([results, absentWords]).toEqual([[], []]);
  });

  test.each(['-motie', 'NOT', '-'])('"%s" alone does not break it', (query) => {
    expect(() => search(query, loaded)).not.toThrow();
  });
});

describe('a quoted phrase', () => {
  test('is found word for word, and marked as one', () => {
    const { text = '', marks = [] } = first('"in staat is toe te slaan"')?.excerpt ?? {};
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'in staat is toe te slaan',
    ]);
  });

  test('of words without meaning is found too', () => {
    const { results, common, loose } = search('"nog niet"', loaded);
    expect({ common, loose }).toEqual({ common: undefined, loose: undefined });
    expect(results.every(({ excerpt }) => /nog niet/iu.test(excerpt?.text ?? ''))).toBe(true);
    expect(results.length).toBeGreaterThan(2);
  });

  test('takes no synonyms: "leger" is not krijgsmacht', () => {
    expect(search('"leger"', loaded)).toMatchObject({ loose: SENTENCE });
  });

  test('that no letter has so leads to the nearest', () => {
    const { loose } = search('"strijd tegen het terrorisme"', loaded);
    expect(loose).toBe(SENTENCE);
    expect(found('"strijd tegen het terrorisme"')[0]).toBe('anti-isis-coalitie');
  });

  test('of many words marks all of them where it leads', () => {
    expect(first('"de strijd om de Hajin-pocket was beslecht"')?.words).toEqual([
      'de strijd om de hajinpocket was',
      'beslecht',
    ]);
  });
});

describe('a date that no letter has', () => {
  test.each([
    ['4 maart 2019', ['4 maart']],
    ['23 maart 2018', ['23 maart 2018']],
    ['23 maart 2019', []],
    ['15 september 2018', []],
    ['15 september 2019', ['15 september 2019']],
    ['2 oktober 2018', []],
    ['16-2-2019', ['16-2-2019']],
    ['26 februari', ['26 februari']],
    ['15 februari', []],
    ['juni 2020', ['juni 2020']],
    ['juni 2018', []],
    ['maart 2019', []],
  ])('is said, also where the letter says jl.: %s', (query, absent) => {
    expect(search(query, loaded).absentWords).toEqual(absent);
  });
});
