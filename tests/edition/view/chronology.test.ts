import { expect, test } from 'vitest';
import { chronology } from '../../../src/edition/view/chronology.ts';
import { endOf, startOf } from '../../../src/edition/view/timeline.ts';
import { event, inventEdition, LETTER, mission } from '../invented.ts';

test.each([
  ['2018', '2018-01-01', '2018-12-31'],
  ['2018-40', '2018-01-01', '2018-06-30'],
  ['2018-41', '2018-07-01', '2018-12-31'],
  ['2019-02', '2019-02-01', '2019-02-28'],
  ['2019-02-12', '2019-02-12', '2019-02-12'],
])('%s runs from %s to %s', (date, start, end) => {
  expect([startOf(date), endOf(date)]).toEqual([start, end]);
});

const TEXT =
  'De proef begon in oktober 2018. Op 23 maart jl. was er een toets, en in mei 2019 weer.';

test('what is dated stands year after year, each once, with every passage that dates it', () => {
  const edition = inventEdition({
    brief: { date: { is: '2019-04-18' } },
    missies: [mission({ periods: [{ from: '2018-10', quote: 'De proef begon in oktober 2018' }] })],
    sections: [
      {
        text: TEXT,
        events: [
          event({ what: 'Toets', date: '2019-03-23', quote: 'Op 23 maart jl. was er een toets' }),
          event({ what: 'Weer', date: '2019-05', planned: true, quote: 'in mei 2019 weer' }),
        ],
      },
      {
        ...{ title: 'Slot', text: TEXT },
        events: [event({ what: 'Toets', date: '2019-03-23', quote: 'Op 23 maart jl. was er' })],
      },
    ],
  });
  expect(
    chronology(edition).map(({ year, moments }) => [
      year,
      moments.map(({ shown, what, yearAdded, planned, passages }) => [
        ...[shown, what, yearAdded, planned],
        passages.map(({ unit }) => unit),
      ]),
    ]),
  ).toEqual([
    ['2018', [['sinds oktober 2018', 'Proef: inzet', false, false, ['alinea-2']]]],
    [
      '2019',
      [
        ['23 maart 2019', 'Toets', true, false, ['alinea-2', 'alinea-3']],
        [...['18 april 2019', expect.stringContaining('Kamerstuk'), false, false], []],
        ['mei 2019', 'Weer', false, true, ['alinea-2']],
      ],
    ],
  ]);
  expect(edition.letters[0]?.id).toBe(LETTER);
});
