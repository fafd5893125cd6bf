import { expect, test } from 'vitest';
import { runCollate } from '../importer/folders.ts';
import { draft, fileOf, textOf } from './drafted.ts';

const HEAD = [
  ...['Tweede Kamer der Staten-Generaal', 'Vergaderjaar 2023–2024', '33 037', 'Mestbeleid'],
  ...['Nr. 512', 'BRIEF VAN DE MINISTER VAN PROEVEN'],
];

async function drafted(parts: readonly string[]) {
  const { folder, doubts } = await draft([fileOf('brief.txt', [...HEAD, ...parts].join('\n\n'))]);
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
  return { lines: textOf(folder).slice(6), doubts: doubts.map(({ message }) => message) };
}

test('a paragraph between two dashes goes on with the first, unless it leads to another list', async () => {
  const going = [
    'Dat betekent het volgende:',
    '• Voor de zorgtoeslag verandert er niets.',
    'Over eerdere jaren wordt geen herziening toegepast.',
    '• Voor de huurtoeslag geldt hetzelfde.',
    'Ook daar blijft het oude bedrag staan.',
    '• Voor het kindgebonden budget wordt nog een regeling gemaakt.',
  ];
  const { lines, doubts } = await drafted(going);
  expect(doubts).toEqual([]);
  expect(lines).toEqual(going.map((line) => line.replace('•', '- •')));
  const apart = [
    ...['Dat betekent het volgende:', '– Voor de zorg niets.', '– Voor de huur wel iets.'],
    ...['Verder geldt:', '– Voor werk verandert veel.', '– Voor inkomen ook.'],
  ];
  const { folder } = await draft([fileOf('brief.txt', [...HEAD, ...apart].join('\n\n'))]);
  expect(textOf(folder).slice(6)).toEqual(apart.map((line) => line.replace(/^–/u, '- –')));
});
