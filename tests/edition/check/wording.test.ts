import { describe, expect, test } from 'vitest';
import { checkWording } from '../../../src/edition/check/wording.ts';
import { event, fact, inventLetter, type InventedSection, oneSection } from '../invented.ts';
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

  test('of what is dated too, as far as it happened for certain', () => {
    const quote = 'de VS is voornemens in 2018 ongeveer 200 militairen te laten';
    const said = { date: '2018', quote };
    expect(check({ events: [event({ ...said, what: 'Militairen blijven' })] })).toEqual([
      `${SECTION}:8: events[0]: Unexpected "Militairen blijven", expected "voornemen" in it, as in the quote "${quote}"
  Take the word over in the label or the value, or quote other words.`,
    ]);
    expect(check({ events: [event({ ...said, what: 'Voornemen' })] })).toEqual([]);
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

  test('what is counted may have a name of its own', () => {
    expect(checkFact({ count: 300, unit: 'mensen', quote: 'Ongeveer 300 mensen' })).toEqual([]);
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
