import { expect, test } from 'vitest';
import { describeGroups } from '../../../src/edition/view/groups.ts';
import { CITING, inventEdition, paper, term, TEXT } from '../invented.ts';

const { registers } = inventEdition({
  sections: [{ text: `${TEXT} Het OM zag de Proef.` }],
  begrippen: [
    term({ id: 'om', name: 'OM', abbreviation: 'OM' }),
    term({ id: 'proef', name: 'Proef', meaning: 'Ongeveer 300 mensen' }),
    term(),
  ],
  personen: [{ id: 'p-proef', name: 'P. Proef' }],
});

const shown = (entries: Parameters<typeof describeGroups>[0]) =>
  describeGroups(entries, 1).map(({ title, entries: group }) => [
    title,
    ...group.map(({ data }) => data.id),
  ]);

test('terms stand in three groups: abbreviations, what the letter explains, and subjects', () => {
  expect(shown(registers.begrippen)).toEqual([
    ['Afkortingen', 'om'],
    ['Begrippen die de brief uitlegt', 'proef'],
    ['Trefwoorden', 'mensen'],
  ]);
});

test('a group without entries is left out; other registers have one group without a heading', () => {
  expect(shown(registers.begrippen.slice(2))).toEqual([['Trefwoorden', 'mensen']]);
  expect(shown(registers.personen)).toEqual([[undefined, 'p-proef']]);
});

test('sources stand in groups by kind, and those that are papers among the papers alone', () => {
  const { registers: sources } = inventEdition({
    papers: [paper()],
    sections: [
      { text: `Zie ${CITING}, resolutie 1, het Handvest, de Grondwet en de brief van 1 mei 2018.` },
    ],
    rechtsbronnen: [
      { id: 's-res-1', name: 'resolutie 1', kind: 'resolutie' },
      { id: 'handvest', name: 'het Handvest', kind: 'verdragsartikel' },
      { id: 'grondwet', name: 'de Grondwet', kind: 'grondwetsartikel' },
      { id: 'brief', name: 'Brief over een proef', kind: 'brief', kamerstuk: '27925-637' },
      { id: 'brief-2018-05-01', name: 'brief van 1 mei 2018', kind: 'brief' },
    ],
  });
  expect(shown(sources.rechtsbronnen)).toEqual([
    ['Resoluties van de VN-Veiligheidsraad', 's-res-1'],
    ['Verdragen', 'handvest'],
    ['Grondwet', 'grondwet'],
    ['Brieven en rapporten zonder bekend nummer', 'brief-2018-05-01'],
  ]);
  expect(sources.rechtsbronnen.find(({ data }) => data.id === 'brief')?.href).toBe(
    '/kamerstukken/27925-637/',
  );
});
