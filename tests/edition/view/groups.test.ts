import { expect, test } from 'vitest';
import { describeGroups } from '../../../src/edition/view/groups.ts';
import { inventEdition, term } from '../invented.ts';

const { registers } = inventEdition({
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
