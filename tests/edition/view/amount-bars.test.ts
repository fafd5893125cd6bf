import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/edition/build/edition.ts';
import {
  AMOUNT_WIDTH,
  amountLines,
  dividedAmounts,
} from '../../../src/edition/view/amount-bars.ts';
import { amountGroups, amountRows } from '../../../src/edition/view/amounts.ts';
import { amount, inventEdition } from '../invented.ts';

const TEXT =
  'De proef kostte in 2018 8 miljoen euro in Irak en 2 miljoen euro in Syrië; in 2019 wordt ' +
  '4 miljoen euro geraamd, waarvan 3 miljoen euro voor de start en 1 miljoen euro voor het slot.';
const GROUP = 'Proeven';
const said = (purpose: string, value: number, quote: string, more: object) =>
  amount({
    ...{ purpose, value, quote, status: 'kostte', group: GROUP },
    qualifier: undefined,
    ...more,
  });
const planned = { year: 2019, country: 'Irak', status: 'geraamd', stage: 'raming' } as const;
const part = { ...planned, partOf: 'In 2019' };

const rows = amountRows(
  sectionsOf(
    inventEdition({
      plaatsen: [
        { id: 'irak', name: 'Irak', kind: 'land' },
        { id: 'syrie', name: 'Syrië', kind: 'land' },
      ],
      sections: [
        {
          text: TEXT,
          amounts: [
            said('Syrië 2018', 2e6, '2 miljoen euro in Syrië', { year: 2018, country: 'Syrië' }),
            said('In 2019', 4e6, 'in 2019 wordt 4 miljoen euro', { ...planned, sumOfParts: true }),
            said('Slot', 1e6, '1 miljoen euro voor het slot', part),
            said('Start', 3e6, '3 miljoen euro voor de start', part),
            said('Irak 2018', 8e6, 'in 2018 8 miljoen euro in Irak', {
              year: 2018,
              country: 'Irak',
            }),
          ],
        },
      ],
    }),
  ),
);

test('amounts of one purpose and country stand year beside year, parts left out', () => {
  expect(
    amountLines(rows).map(({ title, bars }) => [
      title,
      bars.map(({ year, width, isSpent }) => [year, width, isSpent]),
    ]),
  ).toEqual([
    [
      'Proeven, Irak',
      [
        ['2018', AMOUNT_WIDTH, true],
        ['2019', AMOUNT_WIDTH / 2, false],
      ],
    ],
    ['Proeven, Syrië', [['2018', AMOUNT_WIDTH / 4, true]]],
  ]);
});

test('an amount that is the sum of its parts is taken apart, the largest first', () => {
  expect(
    dividedAmounts(rows).map(({ sum, parts }) => [
      sum,
      parts.map(({ row, x, width }) => [row.amount.purpose, x, width]),
    ]),
  ).toEqual([
    [
      4e6,
      [
        ['Start', 0, 750],
        ['Slot', 750, 250],
      ],
    ],
  ]);
});

test('a table has the amounts of a group and year together, parts under their whole', () => {
  expect(
    amountGroups(rows).map(({ title, rows: group }) => [
      title,
      group.map(({ amount: { purpose }, isPart }) => [purpose, isPart]),
    ]),
  ).toEqual([
    [
      'Proeven 2018',
      [
        ['Syrië 2018', false],
        ['Irak 2018', false],
      ],
    ],
    [
      'Proeven 2019',
      [
        ['In 2019', false],
        ['Slot', true],
        ['Start', true],
      ],
    ],
  ]);
});
