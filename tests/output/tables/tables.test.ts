import { describe, expect, test } from 'vitest';
import { knownTo } from '../../../src/output/known.ts';
import { rowsOfLetter } from '../../../src/output/tables/rows.ts';
import { tables } from '../../../src/output/tables/index.ts';
import { ui } from '../../../src/interface/index.ts';
import {
  amount,
  event,
  fact,
  inventWhole,
  LETTER,
  mission,
  paper,
} from '../../edition/invented.ts';

type Content = Parameters<typeof inventWhole>[0];

/** The rows of a table of an invented letter. */
function rowsOf(name: string, content: Content) {
  const { edition, letterOf } = inventWhole(content);
  return rowsOfLetter(letterOf(LETTER), knownTo(edition, LETTER))[name] ?? [];
}

const PLACE = {
  ...{ brief: LETTER, alinea: 2, bladzijde: 1, adres: `/${LETTER}/#alinea-2` },
};

describe('an amount in the table', () => {
  const row = (said: Parameters<typeof amount>[0], text?: string) =>
    rowsOf('bedragen', { sections: [{ amounts: [amount(said)], ...(text && { text }) }] })[0];

  test('has its words, their place, and both ends', () => {
    expect(row({ year: 2018, group: 'Proeven' })).toMatchObject({
      ...PLACE,
      citaat: 'in 2018 circa 5 miljoen euro',
      ...{ bedrag_min: 5_000_000, bedrag_max: 5_000_000, valuta: 'EUR', benadering: 'circa' },
      ...{ jaar: 2018, land: null, status: 'uitgegeven', deel_van: null, groep: 'Proeven' },
    });
  });

  test('that is more than a number has no upper end', () => {
    const said = { qualifier: 'meer dan', quote: 'meer dan 5 miljoen euro' };
    expect(row(said, 'De proef heeft meer dan 5 miljoen euro gekost.')).toMatchObject({
      ...{ bedrag_min: 5_000_000, bedrag_max: null },
    });
  });
});

describe('a figure in the table', () => {
  const row = (said: Parameters<typeof fact>[0], text?: string) =>
    rowsOf('cijfers', { sections: [{ facts: [fact(said)], ...(text && { text }) }] })[0];

  test('has what is counted, and the word that makes it less exact', () => {
    expect(row({ count: 300, unit: 'mensen' })).toMatchObject({
      ...PLACE,
      ...{ cijfer: 'Deelnemers', waarde: 'ongeveer 300', aantal_min: 300, aantal_max: 300 },
      ...{ eenheid: 'mensen', benadering: 'Ongeveer', citaat: 'Ongeveer 300 mensen' },
    });
  });

  test('that is at most a number has no lower end', () => {
    const said = { value: 'maximaal 9', count: 9, unit: 'mensen', quote: 'maximaal 9 mensen' };
    expect(row(said, 'Er gaan maximaal 9 mensen mee.')).toMatchObject({
      ...{ aantal_min: null, aantal_max: 9, benadering: 'maximaal' },
    });
  });

  test('without a number has its words alone', () => {
    const said = { value: 'duizenden', unit: 'mensen', quote: 'duizenden mensen' };
    expect(row(said, 'Er waren duizenden mensen.')).toMatchObject({
      ...{ waarde: 'duizenden', aantal_min: null, aantal_max: null },
    });
  });

  test('that states something, and counts nothing, is none', () => {
    expect(row({})).toBeUndefined();
  });
});

describe('the events in the table', () => {
  test('have their date, and say whether the editors added the year', () => {
    const text = 'Op 23 maart jl. begon de proef.';
    const events = [event({ date: '2019-03-23', quote: 'Op 23 maart jl. begon de proef.' })];
    expect(rowsOf('gebeurtenissen', { sections: [{ text, events }] })).toMatchObject([
      {
        ...PLACE,
        datum: '2019-03-23',
        datum_tot: null,
        jaar_toegevoegd: true,
        soort: 'gebeurtenis',
      },
    ]);
  });

  test('hold each period of a mission that no event of its paragraph tells', () => {
    const periods = [{ from: '2018', quote: 'De proef heeft in 2018' }];
    const content = { missies: [mission({ periods })] };
    expect(rowsOf('gebeurtenissen', content)).toMatchObject([
      { ...PLACE, datum: '2018', soort: 'periode van een missie', missies: ['proef'] },
    ]);
    const told = { ...content, sections: [{ events: [event({ missions: ['proef'] })] }] };
    expect(rowsOf('gebeurtenissen', told)).toMatchObject([{ soort: 'gebeurtenis' }]);
  });
});

test('each row of a mission says one thing of it, with the words for it', () => {
  const rows = rowsOf('missies', {
    sections: [
      {
        facts: [fact({ count: 300, unit: 'mensen', missions: ['proef'], about: 'omvang' })],
        amounts: [amount({ missions: ['proef'] })],
      },
    ],
    missies: [mission({ says: [{ about: 'results', quote: 'deden eraan mee' }] })],
  });
  expect(rows.map(({ gegeven, waarde, citaat }) => [gegeven, waarde, citaat])).toEqual([
    ['omvang', 'ongeveer 300', 'Ongeveer 300 mensen'],
    ['resultaat', 'deden eraan mee', 'deden eraan mee'],
    ['kosten', 'circa €\u00a05\u00a0miljoen', 'in 2018 circa 5 miljoen euro'],
  ]);
});

test('who signed a letter is in the table of people, also when no paragraph names them', () => {
  expect(rowsOf('personen', { personen: [{ id: 'proef', name: 'P. Proef' }] })).toMatchObject([
    {
      ...{ brief: LETTER, alinea: null, adres: `/${LETTER}/#ondertekening` },
      ...{ citaat: 'De Minister van Proeven, P. Proef', naam: 'P. Proef' },
    },
  ]);
});

test('an abbreviation that no letter writes in full has the form of its source, or none', () => {
  const source = { name: 'Proefbank', url: 'https://proef.example/' };
  const text = 'De PRF en de TST deden mee.';
  const begrippen = [
    { id: 'prf', name: 'PRF', abbreviation: 'PRF', full: { is: 'Proefdienst', source } },
    { id: 'tst', name: 'TST', abbreviation: 'TST' },
  ];
  expect(rowsOf('begrippen', { sections: [{ text }], begrippen })).toMatchObject([
    { afkorting: 'PRF', voluit: 'Proefdienst', voluit_bron: 'Proefbank', in_brief: 'PRF' },
    { afkorting: 'TST', voluit: null, voluit_bron: null, citaat: text },
  ]);
});

test('a paper and each reference to it lead to the words that cite it', () => {
  const text = 'Zie [Kamerstuk 27 925, nr. 637](kamerstuk:27925-637).';
  const content = { sections: [{ text }], papers: [paper()] };
  const place = { ...PLACE, citaat: 'Zie Kamerstuk 27 925, nr. 637.' };
  expect(rowsOf('kamerstukken', content)).toMatchObject([
    { ...place, kamerstuk: '27925-637', keer_genoemd: 1 },
  ]);
  expect(rowsOf('verwijzingen', content)).toMatchObject([
    { ...place, verwijzing: ['27925-637'], woorden: 'Kamerstuk 27 925, nr. 637' },
  ]);
});

test.each(tables.map(({ name, schema }) => [name, Object.keys(schema.shape)] as const))(
  'every column of %s has a meaning that readers can look up',
  (name, columns) => {
    expect(ui.data.tableTitles[name]).toBeDefined();
    expect(columns.filter((column) => ui.dataColumns.meanings[column] === undefined)).toEqual([]);
  },
);
