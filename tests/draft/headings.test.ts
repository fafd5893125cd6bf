import { expect, test } from 'vitest';
import { runCollate } from '../importer/folders.ts';
import { draft, fileOf, textOf } from './drafted.ts';

const HEAD = [
  ...['Tweede Kamer der Staten-Generaal', 'Vergaderjaar 2023–2024', '36 378', 'Groen gas'],
  ...['Nr. 9', 'NOTA VAN WIJZIGING', 'Ontvangen 12 maart 2024'],
];

/** The headings and the doubts of a letter of which each part stands between empty lines. */
async function drafted(parts: readonly string[]) {
  const { folder, doubts } = await draft([fileOf('brief.txt', [...HEAD, ...parts].join('\n\n'))]);
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
  return {
    headings: textOf(folder).filter((line) => line.startsWith('# ')),
    doubts: doubts.map(({ message }) => message),
  };
}

test('a letter or the number of an article by itself heads what stands below it', async () => {
  const found = await drafted([
    'Het voorstel van wet wordt als volgt gewijzigd:',
    'A',
    'In artikel I wordt «2025» vervangen door «2026».',
    'B',
    'Artikel III van het voorstel komt te vervallen.',
    'C',
    'Na artikel 9.9.3.3 wordt een artikel ingevoegd, dat luidt:',
    'Artikel 9.9.3.4',
    'De emissieautoriteit opent op verzoek een rekening.',
  ]);
  expect(found).toEqual({ headings: ['# A', '# B', '# C', '# Artikel 9.9.3.4'], doubts: [] });
});

test('what a member asks, and a paragraph that ends with a question, is no heading and no doubt', async () => {
  const found = await drafted([
    'Deze leden hebben vragen over de krapte. Kan de Minister die uitsplitsen naar sector?',
    'Is de Minister bekend met het onderzoek en wat vindt zij daarvan?',
    'Wat gaan we doen?',
    'Het kabinet komt met een aanpak. Volgens het College:',
    '«is het onderscheid verboden, tenzij het objectief gerechtvaardigd is.»',
    'Daarmee is de vraag beantwoord.',
  ]);
  expect(found).toEqual({ headings: ['# Wat gaan we doen?'], doubts: [] });
});

test('a line of an item without an end, above one that starts a sentence, is a doubt: its title may stand there', async () => {
  const item = (mark: string, title: string, text: string) => [
    `${mark} ${title}`,
    `   ${text} wordt door het veld onderschreven, en daarom wordt er nu`,
    '   in alle regio’s van het land aan gewerkt, samen met de zorgaanbieders.',
  ];
  const { doubts } = await drafted([
    [
      'Het rapport kende twee hoofdadviezen:',
      ...item('1.', 'De raad adviseert om in te zetten op preventie en op onderzoek', 'Het advies'),
      ...item('2.', 'Specifieke adviezen van de raad over comorbiditeit, ook voor', 'De Vries'),
    ].join('\n'),
  ]);
  expect(doubts).toEqual([expect.stringContaining('op preventie en op onderzoek" that stands')]);
});
