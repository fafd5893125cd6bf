import { expect, test } from 'vitest';
import { amountRows, countAgain } from '../../../src/edition/view/amounts.ts';
import { sectionsOf } from '../../../src/edition/build/edition.ts';
import { amount, inventEdition } from '../invented.ts';

const TEXT = 'De proef heeft in 2018 circa 5 miljoen euro gekost, waarvan 3 miljoen euro in Irak.';
const part = (purpose: string, relation: object) => ({
  ...{
    purpose,
    value: 3_000_000,
    status: 'gekost',
    stage: 'uitgegeven',
    quote: 'waarvan 3 miljoen euro',
  },
  ...relation,
});
const rows = amountRows(
  sectionsOf(
    inventEdition({
      sections: [
        { text: TEXT, amounts: [amount(), part('In Irak', { partOf: 'De proef in 2018' })] },
        {
          ...{ title: 'Slot', text: TEXT },
          amounts: [
            part('Besteed', { realisedOf: 'De proef in 2018' }),
            part('Nogmaals', { sameAs: 'In Irak' }),
          ],
        },
      ],
    }),
  ),
);

test('every amount has its words and section, in the order of the letter', () => {
  expect(rows.map(({ amount, passage }) => [amount.purpose, passage?.unit])).toEqual([
    ['De proef in 2018', 'alinea-2'],
    ['In Irak', 'alinea-2'],
    ['Besteed', 'alinea-3'],
    ['Nogmaals', 'alinea-3'],
  ]);
});

test('amounts say how they hang together', () => {
  expect(rows.map(({ relation }) => relation)).toEqual([
    undefined,
    'deel van de circa €\u00a05\u00a0miljoen hierboven',
    'uitgegeven van de circa €\u00a05\u00a0miljoen hierboven',
    'hetzelfde bedrag als: In Irak',
  ]);
});

test('one that is named twice counts once', () => {
  expect(countAgain(rows)).toBe(1);
});
