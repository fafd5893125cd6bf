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

test('headings of XML that lie side by side have one level, in an annex without a heading too', async () => {
  const source = (annex: string) =>
    `<officiele-publicatie><kamerstuk><kamerstukkop><tekstregel>Vergaderjaar 2022–2023</tekstregel></kamerstukkop><dossier><dossiernummer>29 544</dossiernummer><titel>Arbeidsmarktbeleid</titel></dossier><stuk><stuknr>Nr. 1201</stuknr><titel>VERSLAG VAN EEN SCHRIFTELIJK OVERLEG</titel><algemeen><vrije-tekst><tekst><al>De leden hebben vragen gesteld.</al></tekst></vrije-tekst></algemeen><tekst-sluiting><ondertekening><functie>De voorzitter van de commissie,</functie><naam><achternaam>Kuzu-Proef</achternaam></naam></ondertekening></tekst-sluiting><bijlage>${annex}</bijlage></stuk></kamerstuk></officiele-publicatie>`;
  const part = (title: string, inner = '') =>
    `<divisie><kop><titel>${title}</titel></kop><al>Dit is het deel ${title}.</al>${inner}</divisie>`;
  const { doubts, read } = await draft([
    fileOf(
      'brief.xml',
      source(part('Vragen', part('Eerste') + part('Tweede')) + part('Antwoord', part('Derde'))),
    ),
  ]);
  expect(doubts).toEqual([]);
  const levels = [...read('brief.yaml').matchAll(/heading: (.*)\n +level: (\d)/gu)];
  expect(levels.map(([, heading, level]) => `${heading} ${level}`)).toEqual([
    ...['Vragen 2', 'Eerste 3', 'Tweede 3', 'Antwoord 2', 'Derde 3'],
  ]);
});

test('a heading right above its text may be nearly as long as a line, where the text starts a sentence', async () => {
  const text = [
    'Motie-Alkaya/De Hoop (nr. 11) over de prijs van treinkaartjes in het land',
    'Deze motie ontraad ik. Het bevriezen van de prijzen kost veel geld, en de dekking',
    'daarvan is in de motie niet aangegeven, zodat de begroting niet langer sluit.',
  ].join('\n');
  const { headings, doubts } = await drafted([
    'Ik volg de volgorde van de stemmingslijst, zoals ik in het debat heb aangegeven.',
    text,
  ]);
  expect(doubts).toEqual([]);
  expect(headings).toHaveLength(1);
});

test('a line by itself that names a part of an article is a doubt in text: as a heading it has a face', async () => {
  const found = await drafted([
    'Deze wijziging is van technische aard.',
    'Artikel I, onderdeel B',
    'De verwijzing naar artikel 5 wordt hersteld.',
  ]);
  expect(found.headings).toEqual([]);
  expect(found.doubts).toEqual([expect.stringContaining('"Artikel I, onderdeel B" that stands')]);
});
