import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { runCollate } from '../importer/folders.ts';
import { draft, fileOf, textOf } from './drafted.ts';

/** Letters with the text that each form must come to: calls as MDX writes them, rows between pipes. */
const LETTERS = globSync('tests/fixtures/draft/*/expected.md')
  .filter((file) => !file.includes('printed-form'))
  .sort();

/** A line as its author wrote it: rows without what lays out their columns. */
const plain = (lines: readonly string[]): string[] =>
  lines
    .filter((line) => line !== '' && !/^\|[ :|-]+\|$/u.test(line.replaceAll(/ :?-+:? /gu, '')))
    .map((line) => line.replaceAll(/ *\| */gu, ' | ').trim());

/** The files of each letter, by form, and those that go together. */
const FILES = LETTERS.flatMap((expected) => {
  const folder = dirname(expected);
  const files = globSync(`${folder}/kst-*`).sort();
  const joint = files.filter((file) => /\.(?:pdf|xml)$/u.test(file));
  const sets = [...files.map((file) => [file]), ...(joint.length === 2 ? [joint] : [])];
  return sets.map((set) => ({
    of: set.map((file) => basename(file)).join(' and '),
    set,
    expected,
  }));
});

test.each(FILES)(
  '$of comes out as its author meant it, without a doubt',
  async ({ set, expected }) => {
    const { folder, doubts } = await draft(set);
    expect(doubts).toEqual([]);
    expect(plain(textOf(folder))).toEqual(plain(readFileSync(expected, 'utf8').split('\n')));
    expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
  },
);

test('a web page without empty lines has the same paragraphs, one a line', async () => {
  const page = readFileSync('tests/fixtures/draft/web-page/kst-31936-977.txt', 'utf8');
  const [bare, spaced] = [
    await draft([fileOf('brief.txt', page.replaceAll(/\n+/gu, '\n'))]),
    await draft([fileOf('brief.txt', page)]),
  ];
  expect(textOf(bare.folder)).toEqual(textOf(spaced.folder));
  expect(bare.doubts).toEqual([]);
  expect(await runCollate(bare.folder)).toMatchObject({ status: 0, stderr: '' });
});

test('a footnote of a web page may stand below its mark, after an empty line', async () => {
  const page = readFileSync('tests/fixtures/draft/web-page/kst-31936-977.txt', 'utf8');
  const spaced = await draft([fileOf('brief.txt', page)]);
  const text = textOf(spaced.folder);
  const apart = page.replaceAll(/^([123]) (?=\p{Lu})/gmu, '$1\n\n');
  expect(apart).not.toBe(page);
  const { folder, doubts } = await draft([fileOf('brief.txt', apart)]);
  expect(doubts).toEqual([]);
  expect(textOf(folder)).toEqual(text);
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('footnotes of a web page may have their marks in brackets, which the edition has not', async () => {
  const page = readFileSync('tests/fixtures/draft/web-page/kst-31936-977.txt', 'utf8');
  const text = textOf((await draft([fileOf('brief.txt', page)])).folder);
  const bracketed = page
    .replaceAll(/^([123]) (?=\p{Lu})/gmu, '[$1] ')
    .replaceAll(/(?<=[a-z)]\.)([123])(?=[ .]|$)/gmu, '[$1]');
  expect(bracketed.match(/\[[123]\]/gu)).toHaveLength(6);
  const { folder, doubts } = await draft([fileOf('brief.txt', bracketed)]);
  expect(doubts).toEqual([]);
  expect(textOf(folder)).toEqual(text);
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('headings in italics lie under those in bold, in PDF and in XML', async () => {
  const folder = 'tests/fixtures/draft/two-dossiers';
  const faced = readFileSync(`${folder}/kst-31936-977.xml`, 'utf8')
    .replaceAll(
      /<divisie><kop><titel>(Aanleiding|Financiële gevolgen|Vervolg)<\/titel><\/kop>/gu,
      '<tussenkop kopopmaak="vet">$1</tussenkop>',
    )
    .replaceAll(
      /<divisie><kop><titel>(.*?)<\/titel><\/kop>/gu,
      '<tussenkop kopopmaak="cur">$1</tussenkop>',
    )
    .replaceAll('</divisie>', '');
  for (const file of [`${folder}/kst-31936-977.pdf`, fileOf('kst-31936-977.xml', faced)]) {
    const { read } = await draft([file]);
    expect([...read('brief.yaml').matchAll(/level: (\d)/gu)].map(([, level]) => level)).toEqual([
      '2',
      '3',
      '3',
      '2',
      '2',
    ]);
  }
});

test('a name below an empty line is that of the office above it', async () => {
  const text = readFileSync('tests/fixtures/draft/heads-of-tables/kst-25295-412.txt', 'utf8');
  const apart = text.replace(/(Welzijn en Sport, \n)(H\.M\.)/u, '$1\n$2');
  expect(apart).not.toBe(text);
  const { folder, doubts, read } = await draft([fileOf('brief.txt', apart)]);
  expect(doubts).toEqual([]);
  expect(read('ondertekening.mdx')).toContain('Welzijn en Sport,\\\nH.M. de Jonge-Proef');
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('in a text, headings right above their words lie under those above an empty line', async () => {
  const parts = ['Hinder', 'Vergunning'].map(
    (part) =>
      `${part}\n\nDit deel gaat over de hinder van vliegtuigen.\n\nOverdag\nHet aantal vluchten overdag blijft gelijk.\n`,
  );
  const text = [
    ...['Tweede Kamer der Staten-Generaal', 'Vergaderjaar 2021–2022', '31 936', 'Luchtvaartbeleid'],
    ...['Nr. 978', 'BRIEF VAN DE MINISTER VAN PROEVEN', 'Hierbij informeer ik de Kamer.'],
    ...parts,
  ].join('\n\n');
  const { doubts, read } = await draft([fileOf('brief.txt', text)]);
  expect(doubts).toEqual([]);
  const levels = [...read('brief.yaml').matchAll(/heading: (.*)\n +level: (\d)/gu)];
  expect(levels.map(([, heading, level]) => `${heading} ${level}`)).toEqual([
    'Hinder 2',
    'Overdag 3',
    'Vergunning 2',
    'Overdag 3',
  ]);
});

test('years under heads of several columns are heads too, and a cell goes on below with any word', async () => {
  const text = readFileSync('tests/fixtures/draft/two-dossiers/kst-31936-977.txt', 'utf8');
  const table = [
    'Regio                Plaatsen              Wachtenden',
    '                         2021      2022          2021      2022',
    '',
    'Groningen               4.120     4.180           610       655',
    '',
    'Midden                 12.300    12.410         1.920     2.004',
    '                                                            Raad',
    '',
  ].join('\n');
  const laid = text.replace(/\nAanleiding *\n/u, (heading) => `\n\n${table}\n${heading}`);
  const { folder, doubts, read } = await draft([fileOf('brief.txt', laid)]);
  expect(doubts).toEqual([]);
  expect(read('opening.mdx')).toContain('<Table heads={2}>');
  expect(textOf(folder)).toContain('| Midden | 12.300 | 12.410 | 1.920 | 2.004 Raad |');
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});
