import { expect, test } from 'vitest';
import { runCollate } from '../importer/folders.ts';
import { draft, fileOf, textOf } from './drafted.ts';

const HEAD = [
  ...['Tweede Kamer der Staten-Generaal', 'Vergaderjaar 2023–2024', '33 037', 'Mestbeleid'],
  ...['Nr. 512', 'BRIEF VAN DE MINISTER VAN PROEVEN', 'Het budget is als volgt verdeeld.'],
];

/** The rows of a table as it stands in a text, with how many head it. */
async function rowsOf(table: readonly string[]) {
  const text = [...HEAD, table.join('\n'), 'De bedragen zijn voorlopig.'].join('\n\n');
  const { folder, doubts, read } = await draft([fileOf('brief.txt', text)]);
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
  const [, heads = '1'] = /<Table heads=\{(\d)\}>/u.exec(read('opening.mdx')) ?? [];
  const rows = textOf(folder)
    .filter((line) => line.startsWith('|') && !/^[| :-]+$/u.test(line))
    .map((line) => line.replaceAll(/ +/gu, ' '));
  return { doubts: doubts.map(({ message }) => message), heads: Number(heads), rows };
}

test('heads of several columns stand over the first of these, where they start left of its figures', async () => {
  expect(
    await rowsOf([
      '                                    Raming               Stand',
      'Onderdeel                                 2024    2025         2024    2025',
      'Begeleiding                               14,0    12,5         13,2    12,5',
      'Subsidie voor sleufkouters en             22,0       –         20,7     1,3',
      'andere apparatuur',
      'Totaal                                    36,0    12,5         33,9    13,8',
    ]),
  ).toEqual({
    doubts: [],
    heads: 2,
    rows: [
      '| | Raming | | Stand | |',
      '| Onderdeel | 2024 | 2025 | 2024 | 2025 |',
      '| Begeleiding | 14,0 | 12,5 | 13,2 | 12,5 |',
      '| Subsidie voor sleufkouters en andere apparatuur | 22,0 | – | 20,7 | 1,3 |',
      '| Totaal | 36,0 | 12,5 | 33,9 | 13,8 |',
    ],
  });
});

test('a long head of several columns stands over the first, though it reaches over the next', async () => {
  const { doubts, heads, rows } = await rowsOf([
    '                 Oorspronkelijke raming     Stand van de Voorjaarsnota',
    'Onderdeel              2024        2025           2024            2025',
    'Begeleiding            14,0        12,5           13,2            12,5',
    'Totaal                 36,0        12,5           33,9            13,8',
  ]);
  expect([doubts, heads]).toEqual([[], 2]);
  expect(rows[0]).toBe('| | Oorspronkelijke raming | | Stand van de Voorjaarsnota | |');
  expect(rows[1]).toBe('| Onderdeel | 2024 | 2025 | 2024 | 2025 |');
});

/** A letter of some parts, of which the last but one is a table. */
async function drafted(parts: readonly string[]) {
  const text = [...HEAD, ...parts, 'De cijfers zijn voorlopig.'].join('\n\n');
  const { folder, doubts } = await draft([fileOf('brief.txt', text)]);
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
  return { lines: textOf(folder), doubts: doubts.map(({ message }) => message) };
}

const TABLE = 'Grond\t2021\t2022\nGeslacht\t2\t3\nLeeftijd\t10\t14';

test('the title of a table, below words that lead to it, is no heading', async () => {
  const { lines, doubts } = await drafted([
    'De volgende cijfers zijn door de politie aangeleverd:',
    'Meldingen in de provincie Fryslân',
    TABLE,
  ]);
  expect(doubts).toEqual([]);
  expect(lines).toContain('Meldingen in de provincie Fryslân');
});

test('a line above a table by itself can be a heading or its title, which is a doubt', async () => {
  const { lines, doubts } = await drafted(['Meldingen in de provincie Fryslân', TABLE]);
  expect(doubts).toEqual([expect.stringContaining('"Meldingen in de provincie Fryslân" that')]);
  expect(lines).toContain('Meldingen in de provincie Fryslân');
});

test('the number of a heading, or the word annex, tells that a line above a table is one', async () => {
  const { lines, doubts } = await drafted(['2. Meldingen', TABLE, 'Bijlage 1: Aangiftes', TABLE]);
  expect(doubts).toEqual([]);
  expect(lines).toContain('# 2. Meldingen');
  expect(lines).toContain('# Bijlage 1: Aangiftes');
});
