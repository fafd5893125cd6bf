import { describe, expect, test } from 'vitest';
import { type Edition, sectionsById, sectionsOf } from '../../../src/edition/build/edition.ts';
import { describeEntry } from '../../../src/edition/view/describe.ts';
import { highlights, keyFacts } from '../../../src/edition/view/keyfacts.ts';
import { fact, inventEdition, LETTER, mission } from '../invented.ts';

const TEXT = `De training is begonnen. De inzet in Syrië is beëindigd.

De eerste inzet duurde van oktober 2014 tot juni 2016, de tweede vanaf januari 2018.`;

/** An edition of a letter with two sections, of which the first is the home of a mission. */
const withMission = (said: Parameters<typeof mission>[0]) =>
  inventEdition({
    sections: [
      {
        text: TEXT,
        kind: 'training',
        countries: ['Irak'],
        title: 'Proef in Irak',
        slug: 'proef',
        partners: ['Proef'],
      },
      { title: 'Slot', facts: [fact({ highlight: true })] },
    ],
    missies: [mission(said)],
    plaatsen: [{ id: 'irak', name: 'Irak', kind: 'land' }],
  });

const [home, slot] = [1, 2];
const factsOf = (edition: Edition, place: number) => {
  const section = sectionsOf(edition)[place];
  if (!section) throw new Error(`Unexpected edition without section ${place}`);
  return keyFacts(section, edition.registers.missies, sectionsById(edition));
};
const entryOf = ({ registers: { missies } }: Edition) => {
  const [entry] = missies;
  if (!entry) throw new Error('Unexpected edition without missions');
  return entry;
};

const STATUS = [
  { is: 'in voorbereiding', of: 'in Irak', quote: 'De training is begonnen' },
  { is: 'beëindigd', of: 'in Syrië', quote: 'De inzet in Syrië is beëindigd' },
] as const;
const PERIODS = [
  {
    ...{ of: 'eerste inzetperiode', from: '2014-10', to: '2016-06' },
    quote: 'van oktober 2014 tot juni 2016',
  },
  { from: '2018-01', quote: 'vanaf januari 2018' },
];
const PAGE = `/${LETTER}/missies/proef/`;

describe('a section says in short', () => {
  test('what it is about, how its mission stands, where, and with whom', () => {
    const edition = withMission({ status: [...STATUS], periods: PERIODS });
    expect(factsOf(edition, home)).toEqual([
      { label: 'Soort', value: 'Training' },
      {
        label: 'Proef',
        value:
          'in voorbereiding (in Irak); beëindigd (in Syrië); eerste inzetperiode: oktober 2014 – juni 2016; sinds januari 2018',
        href: `${PAGE}#alinea-2`,
      },
      { label: 'Landen', value: 'Irak', names: ['Irak'] },
      { label: 'Betrokkenen', value: 'Proef', names: ['Proef'] },
    ]);
  });

  test('what it says in figures, in the words of the letter, and where', () => {
    expect(factsOf(withMission({}), slot)).toEqual([
      { label: 'Deelnemers', value: 'ongeveer 300', href: `/${LETTER}/missies/slot/#alinea-4` },
    ]);
  });

  test('nothing of a mission of which no letter says how it stood', () => {
    expect(factsOf(withMission({}), home).map(({ label }) => label)).not.toContain('Proef');
  });

  test('nothing of a kind that only groups sections', () => {
    const edition = inventEdition({ sections: [{ kind: 'overzicht' }] });
    expect(factsOf(edition, home)).toEqual([]);
  });
});

test('a mission says what it is, how it stands and when in one line', () => {
  const entry = entryOf(withMission({ status: [STATUS[1]], periods: PERIODS.slice(0, 1) }));
  expect(describeEntry(entry)).toBe(
    'Oefening · beëindigd (in Syrië) · eerste inzetperiode: oktober 2014 – juni 2016',
  );
});

test('the figures that editors choose stand on the front page', () => {
  const [letter] = withMission({}).letters;
  expect(letter && highlights(letter).others.map(({ value }) => value)).toEqual(['ongeveer 300']);
  expect(letter && highlights(letter).first).toEqual([]);
});
