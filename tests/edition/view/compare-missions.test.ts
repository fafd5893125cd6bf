import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/edition/build/edition.ts';
import {
  compareMissions,
  missionDataOf,
  sidesOf,
} from '../../../src/edition/view/compare-missions.ts';
import { BAR_WIDTH } from '../../../src/edition/view/time-bars.ts';
import { amount, fact, inventEdition, LETTER, mission } from '../invented.ts';

const TEXT = `De proef loopt nog. De toets is beëindigd.

De eerste proef duurde van oktober 2014 tot juni 2016, de tweede vanaf januari 2018.`;
const QUOTES = { running: 'De proef loopt nog', ended: 'De toets is beëindigd' };

const edition = inventEdition({
  brief: { date: { is: '2019-12-31' }, sessionYear: '2019/20' },
  sections: [
    { text: TEXT },
    {
      title: 'Slot',
      facts: [fact({ missions: ['proef'], about: 'omvang', count: 300, unit: 'mensen' })],
      amounts: [amount({ missions: ['proef'] })],
    },
  ],
  missies: [
    mission({
      ...{ id: 'toets', name: 'toets', status: [{ is: 'beëindigd', quote: QUOTES.ended }] },
    }),
    mission({
      status: [{ is: 'lopend', quote: QUOTES.running }],
      periods: [
        { of: 'eerste', from: '2014-10', to: '2016-06', quote: 'van oktober 2014 tot juni 2016' },
        { from: '2018-01', quote: 'vanaf januari 2018' },
      ],
      says: [
        { about: 'results', quote: 'deden eraan mee', section: `${LETTER}/missies/slot` },
        { about: 'place', is: 'hier', quote: QUOTES.running },
      ],
    }),
  ],
});
const { missions, scale } = compareMissions(edition);

test('missions that run stand before those that ended, each with a capital', () => {
  expect(missions.map(({ title }) => title)).toEqual(['Proef', 'Toets']);
});

test('what the letters say of a mission stands side by side, with the way to its words', () => {
  const said = sidesOf(missionDataOf(edition).get('proef') ?? []);
  const [, slot] = sectionsOf(edition).filter(({ collection }) => collection === 'missies');
  expect(
    said.map(({ side, data }) => [
      side,
      ...data.map(({ value, passage }) => [value, passage.unit]),
    ]),
  ).toEqual([
    ['status', ['lopend', 'alinea-2']],
    ['period', ['oktober 2014 – juni 2016', 'alinea-3'], ['sinds januari 2018', 'alinea-3']],
    ['place', ['hier', 'alinea-2']],
    ['size', ['ongeveer 300', 'alinea-4']],
    ['results', ['deden eraan mee', 'alinea-4']],
    ['costs', ['circa €\u00a05\u00a0miljoen', 'alinea-4']],
  ]);
  expect(slot?.alineas).toEqual(['alinea-4']);
});

test('a bar runs from the first to the last day of its period, or until the newest letter', () => {
  expect(scale.years).toEqual([2014, 2015, 2016, 2017, 2018, 2019]);
  const [first, second] = missions[0]?.bars ?? [];
  expect(first?.x).toBeCloseTo((BAR_WIDTH * 0.75) / 6, -1);
  expect(first).toMatchObject({ opens: false, runsOn: false });
  expect((second?.x ?? 0) + (second?.width ?? 0)).toBeCloseTo(BAR_WIDTH, -1);
  expect(second).toMatchObject({ opens: false, runsOn: true });
});

test('an edition without missions has none to compare', () => {
  expect(compareMissions(inventEdition())).toMatchObject({ missions: [], scale: { years: [] } });
});
