import { expect, test } from 'vitest';
import { runCollate } from '../importer/folders.ts';
import { draft, fileOf, textOf } from './drafted.ts';

/** A letter of a page, as plain text, of some lines and the notes at its foot. */
const letter = (lines: readonly string[], notes: readonly string[]) =>
  [
    ...['Tweede Kamer der Staten-Generaal', '', 'Vergaderjaar 2020–2021', '', '24 170', ''],
    ...['Gehandicaptenbeleid', '', 'Nr. 233', '', 'BRIEF VAN DE MINISTER VAN PROEVEN', ''],
    ...[...lines, '', '', ...notes, ''],
    'Tweede Kamer, vergaderjaar 2020–2021, 24 170, nr. 233 1',
  ].join('\n');

const drafted = async (lines: readonly string[], notes: readonly string[]) => {
  const { folder, doubts } = await draft([fileOf('brief.txt', letter(lines, notes))]);
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
  return { text: textOf(folder).join('\n'), doubts: doubts.map(({ message }) => message) };
};

test.each([
  [
    'an amount at the start of a line',
    ['In de begroting voor dit jaar is hiervoor in totaal een bedrag van €', '2.400.0001 begroot.'],
    '2.400.000[^1] begroot',
  ],
  [
    'a year at the start of a line',
    ['Dit onderwerp is ook aan de orde geweest in het debat van 13 december', '20191 met u.'],
    '2019[^1] met u',
  ],
  [
    'an amount at the end of a sentence',
    ['De kosten zijn € 150.000.1 Dat is veel.'],
    '150.000.[^1]',
  ],
  [
    'an amount of thousands',
    ['De kosten van 2021 zijn € 2.5001 per jaar, 1 keer.'],
    '2.500[^1] per',
  ],
])('the call of a note is told from the digits of %s before it', async (_, lines, expected) => {
  const found = await drafted(lines, ['1 Zie de Najaarsnota.']);
  expect(found.doubts).toEqual([]);
  expect(found.text).toContain(expected);
});

test('the last digit of a year is no call, though no other digit of the page can be that of its note', async () => {
  const { text, doubts } = await drafted(
    ['Alle stembureaus moeten vanaf 2021 toegankelijk zijn voor iedereen.'],
    ['1 Zie de Najaarsnota.'],
  );
  expect(text).toContain('vanaf 2021 toegankelijk');
  expect(doubts).toEqual([expect.stringContaining('expected one place on page 1 that calls it')]);
});

test('the number of a heading or an item calls no note', async () => {
  const { text, doubts } = await drafted(
    ['1.1 Doel', '', 'Het doel is helder.1 Het wordt gehaald.'],
    ['1 Zie de Najaarsnota.'],
  );
  expect(doubts).toEqual([]);
  expect(text).toContain('# 1.1 Doel\nHet doel is helder.[^1] Het');
});

test('as many calls without notes as there are words are looked at once each', async () => {
  const words = Array.from({ length: 20_000 }, (_, at) => `woord.${at % 9}`).join(' ');
  const start = performance.now();
  const { doubts } = await drafted([`${words}.`], []);
  expect(doubts.length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(15_000);
}, 60_000);
