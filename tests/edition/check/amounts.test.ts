import { describe, expect, test } from 'vitest';
import { checkAmounts } from '../../../src/edition/check/amounts.ts';
import { amount, inventLetter, oneSection, SECTION } from '../invented.ts';
import { said } from '../said.ts';

type Given = Parameters<typeof amount>[0];

const TEXT = 'De proef heeft in 2018 circa 5 miljoen euro gekost, waarvan 3 miljoen euro in Irak.';

/** What is said of these amounts of one section; the first stands on line 8. */
const check = (...amounts: Given[]) =>
  said(checkAmounts(inventLetter(oneSection({ text: TEXT, amounts: amounts.map(amount) }))));

const at = (line: number, field: string, message: string, remedy: string) =>
  `${SECTION}:${line}: amounts[${line - 8}].${field}: ${message}\n  ${remedy}`;

const QUOTE = 'in 2018 circa 5 miljoen euro';
const PART: Given = {
  ...{ purpose: 'De proef in Irak', value: 3_000_000, quote: 'waarvan 3 miljoen euro' },
  qualifier: undefined as never,
};

test('a purpose is of one amount', () => {
  expect(check({}, {})).toEqual([
    at(
      9,
      'purpose',
      'Unexpected second "De proef in 2018", expected a purpose once',
      'Add what tells the two apart: year or country.',
    ),
  ]);
});

describe('an amount is as exact as the letter:', () => {
  const exact = (found: string, expected: string, quote = QUOTE) => [
    at(
      8,
      'qualifier',
      `Unexpected ${found}, expected ${expected} of the quote "${quote}"`,
      'Take over how exact the letter is.',
    ),
  ];

  test('another qualifier is named', () => {
    expect(check({ qualifier: 'ongeveer' })).toEqual(exact('"ongeveer"', '"circa"'));
  });

  test('a qualifier that is left out is named', () => {
    expect(check({ qualifier: undefined as never })).toEqual(exact('absence', '"circa"'));
  });

  test('a qualifier that the letter lacks is named', () => {
    expect(check({ ...PART, qualifier: 'ongeveer' })).toEqual(
      exact('"ongeveer"', 'words right before the amount', 'waarvan 3 miljoen euro'),
    );
  });
});

test('its status is a word of the paragraph', () => {
  expect(check({ status: 'begroot' })).toEqual([
    at(
      8,
      'status',
      'Unexpected "begroot", expected a word of the paragraph that has the quote',
      'Use the word of the letter.',
    ),
  ]);
});

test('its year is one of the paragraph', () => {
  expect(check({ year: 2017 })).toEqual([
    at(
      8,
      'year',
      'Unexpected 2017, expected a year of the paragraph that has the quote',
      'Correct the year, or leave it out.',
    ),
  ]);
});

describe('amounts hang together:', () => {
  test.each(['partOf', 'realisedOf', 'sameAs'] as const)('%s names another amount', (field) => {
    expect(check({}, { ...PART, [field]: 'Alles' })).toEqual([
      at(
        9,
        field,
        'Unexpected "Alles", expected the purpose of another amount of the letter',
        'Copy the purpose of that amount.',
      ),
    ]);
  });

  test.each(['partOf', 'realisedOf'] as const)('%s adds up to no more than the whole', (field) => {
    const part = { ...PART, [field]: 'De proef in 2018' };
    const parts = [part, { ...part, purpose: 'De proef in Syrië' }];
    const message = `The amounts with ${field}: "De proef in 2018" add up to 6000000, more than the whole, 5000000`;
    const remedy = 'Tell apart what is part of it (partOf) and what was spent of it (realisedOf).';
    expect(check({}, ...parts)).toEqual([
      at(9, field, message, remedy),
      at(10, field, message, remedy),
    ]);
    expect(check({}, part)).toEqual([]);
  });

  test('a part and what was spent are two sums', () => {
    const spent = { ...PART, purpose: 'Besteed', realisedOf: 'De proef in 2018' };
    expect(check({}, { ...PART, partOf: 'De proef in 2018' }, spent)).toEqual([]);
  });

  test('an amount that repeats another is equal to it', () => {
    expect(check({}, { ...PART, sameAs: 'De proef in 2018' })).toEqual([
      at(
        9,
        'sameAs',
        'Unexpected sameAs of another amount ("De proef in 2018"), expected an equal one',
        'Correct the value, or take sameAs out.',
      ),
    ]);
    expect(check({}, { purpose: 'Nogmaals', sameAs: 'De proef in 2018' })).toEqual([]);
  });
});

test('amounts of two sections hang together as well', () => {
  const letter = inventLetter({
    sections: [
      { text: TEXT, amounts: [amount()] },
      { title: 'Geld', text: TEXT, amounts: [amount({ ...PART, partOf: 'De proef in 2018' })] },
    ],
  });
  expect(checkAmounts(letter)).toEqual([]);
});

test('an amount that is the sum of its parts is so exactly', () => {
  const text = 'De proef heeft 5 miljoen euro gekost, waarvan 3 miljoen en 1 miljoen euro.';
  const part = (purpose: string, value: number, quote: string) =>
    amount({ purpose, value, quote, qualifier: undefined, partOf: 'Geheel' });
  const whole = {
    ...{ purpose: 'Geheel', qualifier: undefined, sumOfParts: true },
    quote: '5 miljoen euro gekost',
  };
  const amounts = [
    amount(whole),
    part('Een', 3_000_000, 'waarvan 3 miljoen'),
    part('Twee', 1_000_000, '1 miljoen euro'),
  ];
  expect(said(checkAmounts(inventLetter(oneSection({ text, amounts }))))).toEqual([
    `${SECTION}:8: amounts[0].sumOfParts: The amounts with partOf: "Geheel" add up to 4000000, expected the whole, 5000000
  Correct or add parts, or take sumOfParts out.`,
  ]);
});

test('an amount that readers may take for another says how they differ', () => {
  const amounts = [amount(), amount({ purpose: 'Nog een', seeAlso: 'De proef in 2018' })];
  expect(said(checkAmounts(inventLetter(oneSection({ amounts }))))).toEqual([
    `${SECTION}:9: amounts[1].remark: Unexpected absence, expected how it differs from "De proef in 2018"
  Say in a neutral sentence what the letter says of both.`,
  ]);
});
