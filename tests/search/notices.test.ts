import { describe, expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { loadAll } from './engine.ts';

const loaded = loadAll();

describe('an answer says why a word is found in another', () => {
  test.each([
    ['Daesh', 'Gevonden via: Daesh = ISIS.'],
    ['worden er nog bommen gegooid', 'Gevonden via: bommen ≈ F-16’s; gegooid ≈ ingezet.'],
    ['sluipschutters', 'Gevonden via: sluipschutters ≈ scherpschutters.'],
    ['soldaten in Jordanië', 'Gevonden via: soldaten ≈ militairen.'],
    // The word that the first result shows, not one of the next.
    ['wie is de baas in Irak', 'Gevonden via: baas ≈ president.'],
    ['in nood', undefined],
    // The letter has betaald, a form of it.
    ['betaalt Bagdad de Koerdische ambtenaren', 'Gevonden via: ambtenaren ≈ Salarissen.'],
    // The first results name no Foreign Terrorist Fighters, who may be brought back too.
    ['wat kost het terughalen van de F-16', undefined],
    // The spelling that is suggested says it.
    ['burgerslachofers', undefined],
    ['terrorisme', undefined],
    ['wanneer trad Hennis-Plasschaert aan', undefined],
    ['wat is genocide', undefined],
    ['Moxul', 'Gevonden via: Moxul ≈ Mosul.'],
    ["IS'ers", "Gevonden via: IS'ers ≈ ISIS."],
    ['stroom en gas uit iran', 'Gevonden via: stroom ≈ Elektriciteit en gas.'],
    // The letter has Canadese; the thing is called so.
    ['Canada', undefined],
    // The letter has these very words, and the same number.
    ['"dak boven hun hoofd"', undefined],
    ['tachtig procent', undefined],
    // Only what the first results show.
    ['hoeveel nederlandse militairen zijn gesneuveld', undefined],
  ])('%s: %s', (query, via) => {
    expect(search(query, loaded).via).toBe(via);
  });

  test.each(['ISIS', 'scherpschutters', 'trainen', '7 mei 2019', 'NMI', 'vluchtelingen in Irak'])(
    'but not of words that the letter has: %s',
    (query) => {
      expect(search(query, loaded).via).toBeUndefined();
    },
  );
});

describe('nothing untrue is said', () => {
  test.each([
    'hoe vaak zijn wapens ingezet',
    'hoe heet de missie',
    'slag om Baghouz',
    'wat kwam er af',
    'hoe vlak is het',
    'waarom lag het stil',
    'miljoen euro',
    '23 maart',
    'vluchtel',
    'trainers EN Erbil',
    "commando's bagdad",
    'Jeanine Hennis Plaschaert',
  ])('no other spelling is suggested for common words: %s', (query) => {
    expect(search(query, loaded).suggestion).toBeUndefined();
  });

  test.each([
    'miljoen',
    'miljoen euro',
    '15 februari',
    'vluchtel',
    'NIET',
    'trainers EN Erbil',
    'OF ISIS',
    'élections au Kurdistan',
    'wie viel kostet die Mission',
    'juni 2018',
    'waarom mag Iran geen gas leveren',
    'hebben onze F-16’s burgers gedood',
    'hoevel vluchtelingen',
  ])('no word that is there, or says nothing, is said to be absent: %s', (query) => {
    expect(search(query, loaded).absentWords ?? []).toEqual([]);
  });

  test.each([
    ['vaak', ['vak', 'vaart']],
    ['slag', ['slagen', 'verslagen']],
    ['heet', ['heeft', 'beet']],
    ['lezen', ['leden', 'lessen']],
    ['koop', ['kop', 'loop']],
    ['leeg', ['leggen']],
    ['vader', ['kader', 'kaderleden']],
    ['reden', ['redeployment', 'leden']],
  ])('a short common word is not taken for another: %s', (query, others) => {
    const words = search(query, loaded).results.flatMap((result) => result.words);
    expect(words.filter((word) => others.includes(word))).toEqual([]);
  });
});

test.each([
  ['a name with a slip is there', 'Henis Plasschaert', undefined],
  ['a short word that sounds the same', 'NAVO misie irak', 'NAVO missie irak'],
])('%s: %s', (_, query, suggestion) => {
  const { absentWords, ...answer } = search(query, loaded);
  expect([absentWords, answer.suggestion]).toEqual([[], suggestion]);
});
