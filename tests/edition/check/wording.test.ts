import { describe, expect, test } from 'vitest';
import { checkWording } from '../../../src/edition/check/wording.ts';
import { fact, FOLDER, inventLetter, type InventedSection, oneSection } from '../invented.ts';
import { SECTION } from '../invented.ts';
import { said } from '../said.ts';

const check = (section: InventedSection) => said(checkWording(inventLetter(oneSection(section))));
const checkFact = (given: Parameters<typeof fact>[0]) => check({ facts: [fact(given)] });

const weakened = (shown: string, word: string, quote: string) => [
  `${SECTION}:8: facts[0]: Unexpected "${shown}", expected "${word}" in it, as in the quote "${quote}"
  Take the word over in the label or the value, or quote other words.`,
];

describe('what is said in short is never stronger than its quote:', () => {
  test.each([
    ['Aanslagen', 'In Irak', 'in staat', 'in staat tot aanslagen in Irak'],
    ['Achterblijvers', '200', 'voornemen', 'de VS is voornemens 200 militairen te laten'],
    ['Ontheemden', '1,7 miljoen', 'Meer dan', 'Meer dan 1,7 miljoen ontheemden'],
  ])('%s: %s', (label, value, word, quote) => {
    expect(checkFact({ label, value, quote })).toEqual(weakened(`${label}: ${value}`, word, quote));
  });

  test('a word of the label or the value will do, in any case or form', () => {
    const quote = 'de VS is voornemens meer dan 200 militairen te laten';
    expect(checkFact({ label: 'Voorgenomen', value: 'meer dan 200', quote })).toEqual(
      weakened('Voorgenomen: meer dan 200', 'voornemen', quote),
    );
    expect(checkFact({ label: 'Voornemen', value: 'Meer dan 200', quote })).toEqual([]);
  });

  test('a word that only holds such a word is none', () => {
    expect(checkFact({ label: 'Plein', value: 'de tuin', quote: 'de ruimte rondom' })).toEqual([]);
  });

  test('of people in need too', () => {
    const people = { who: 'deelnemers', value: '300', count: 300, quote: 'Ongeveer 300 mensen' };
    expect(check({ collection: 'humanitaire-hulp', peopleInNeed: [people] })).toEqual([
      `${FOLDER}/humanitaire-hulp/proef.mdx:8: peopleInNeed[0]: Unexpected "deelnemers: 300", expected "Ongeveer" in it, as in the quote "Ongeveer 300 mensen"
  Take the word over in the label or the value, or quote other words.`,
    ]);
  });
});

describe('a count that has a unit says it:', () => {
  const quote = 'na 40 dagen was 5 procent klaar';
  const unit = (found: string, expected: string) => [
    `${SECTION}:8: facts[0].unit: Unexpected ${found}, expected ${expected} as in the quote "${quote}"
  Say in unit what is counted, when it is not what the label names.`,
  ];

  test('another unit is named', () => {
    expect(checkFact({ count: 5, unit: 'dagen', quote })).toEqual(unit('"dagen"', '"procent"'));
  });

  test('a unit that is left out is named', () => {
    expect(checkFact({ count: 5, quote })).toEqual(unit('absence', '"procent"'));
  });

  test('a unit that the quote lacks is named', () => {
    const counted = { count: 300, unit: 'jaar', quote: 'Ongeveer 300 mensen' } as const;
    expect(checkFact(counted)).toEqual([
      `${SECTION}:8: facts[0].unit: Unexpected "jaar", expected absence as in the quote "Ongeveer 300 mensen"
  Say in unit what is counted, when it is not what the label names.`,
    ]);
  });

  test('each number has its own', () => {
    expect(checkFact({ count: 5, unit: 'procent', quote })).toEqual([]);
    expect(checkFact({ count: 40, unit: 'dagen', quote })).toEqual([]);
  });
});
