import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCollate } from '../importer/folders.ts';
import { draft, fileOf, textOf } from './drafted.ts';

const LETTER = readFileSync('tests/fixtures/draft/web-page/kst-31936-977.txt', 'utf8');

/** What the page has above the letter. */
const ABOVE = LETTER.slice(0, LETTER.indexOf('31 936\t'));

const ANSWERS = [
  ...['Tweede Kamer der Staten-Generaal', '2', 'Vergaderjaar 2023–2024'],
  'Aanhangsel van de Handelingen',
  'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden',
  ...['1980', 'Vragen van het lid Proef (VVD) over de bus (ingezonden 2 mei 2024).'],
  'Antwoord van Minister Voorbeeld (Vervoer) (ontvangen 13 juni 2024). Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1848',
  ...['Vraag 1', 'Kent u de brief?1', 'Antwoord 1', 'Ja.'],
];

test.each([
  ['its title twice', 'Aanhangsel van de Handelingen\n\nVergaderjaar 2023-2024\n\n'],
  [
    'its fields on lines of their own',
    'Datum publicatie\n13-06-2024 09:00\nOrganisatie\nTweede Kamer der Staten-Generaal\nVergaderjaar\n2023-2024\n\n',
  ],
])('a web page of questions with %s has the head below these', async (_, above) => {
  const notes = '1\n\nKamerstuk 32 813, nr. 1061.\n\nNaar boven\n\nContact\n';
  const { folder, doubts, read } = await draft([
    fileOf('brief.txt', `${above}${ANSWERS.join('\n\n')}\n\n${notes}`),
  ]);
  expect(doubts).toEqual([]);
  expect(textOf(folder)).toEqual([
    ...ANSWERS.slice(0, 8),
    '# Vraag 1',
    'Kent u de brief?[^1]',
    '[^1]: Kamerstuk 32 813, nr. 1061.',
    '# Antwoord 1',
    'Ja.',
  ]);
  expect(read('brief.yaml')).toContain('kamerstuk: ah-tk-20232024-1980');
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('a web page with its fields on lines of their own comes to the same letter', async () => {
  const { folder } = await draft([fileOf('brief.txt', LETTER)]);
  const expected = textOf(folder);
  const fields = /^(Datum publicatie|Organisatie|Vergaderjaar|Dossier- en ondernummer) /gmu;
  const apart = LETTER.replace(ABOVE, ABOVE.replaceAll(fields, '$1\n'));
  expect(apart).not.toBe(LETTER);
  const found = await draft([fileOf('brief.txt', apart)]);
  expect(found.doubts).toEqual([]);
  expect(textOf(found.folder)).toEqual(expected);
  expect(await runCollate(found.folder)).toMatchObject({ status: 0, stderr: '' });
});
