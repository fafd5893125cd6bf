import { expect, test } from 'vitest';
import { runCollate } from '../importer/folders.ts';
import { draft, fileOf, textOf } from './drafted.ts';
import { printedPdf } from './printed-pdf.ts';

const MOTION = `Tweede Kamer der Staten-Generaal

2

Vergaderjaar 2019–2020

35 300 X

Vaststelling van de begrotingsstaten van het Ministerie van Proeven (X)

Nr. 14

MOTIE VAN DE LEDEN JANSEN EN DE WIT

Voorgesteld 5 november 2019

De Kamer,

gehoord de beraadslaging,

constaterende dat er iets is dat de aandacht van de regering al lang verdient;

verzoekt de regering hierover een brief te sturen,

en gaat over tot de orde van de dag.

Jansen

De Wit
`;

test('a motion is signed by names without offices, and has its own day and budget chapter', async () => {
  const { folder, read, doubts } = await draft([fileOf('motie.txt', MOTION)]);
  expect(doubts).toEqual([]);
  expect(folder).toMatch(/35300-X-14$/u);
  expect(read('brief.yaml')).toContain('kind: motie\ndossiers:\n  - id: 35300-X\n');
  expect(read('brief.yaml')).toContain("is: '2019-11-05'");
  expect(textOf(folder).slice(-2)).toEqual(['Jansen', 'De Wit']);
  expect(await runCollate(folder)).toMatchObject({ status: 0 });
});

const ANSWERS = `Tweede Kamer der Staten-Generaal
                                                                   2
Vergaderjaar 2023–2024   Aanhangsel van de Handelingen

                         Vragen gesteld door de leden der Kamer, met de daarop door de
                         regering gegeven antwoorden

                         2210

                         Vragen van het lid Proef aan de Minister van Proeven (ingezonden 2 juli
                         2024).
                         Antwoord van Minister Voorbeeld (ontvangen 23 juli 2024).

                         Vraag 1
                         Hoe kan het dat de proef nu pas aan het licht komt?

                         Antwoord 1
                         Ja.




ah-tk-20232024-2210
ISSN 0921 - 7398
’s-Gravenhage 2024       Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel         1
`;

test('who answers the questions of a member is named in a paragraph of its own, below a full line too', async () => {
  const full = ANSWERS.replace(
    /Vragen van het lid[^.]*\./u,
    'Vragen van het lid Proef aan de Minister van Proeven (ingezonden 2 mei 2024).',
  );
  const { folder, doubts } = await draft([fileOf('vragen.txt', full)]);
  expect(doubts).toEqual([]);
  expect(textOf(folder)).toContain('Antwoord van Minister Voorbeeld (ontvangen 23 juli 2024).');
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('questions and answers go by their printed id, and nobody signs them', async () => {
  const { folder, read, doubts } = await draft([fileOf('vragen.txt', ANSWERS)]);
  expect(doubts).toEqual([]);
  expect(folder).toMatch(/ah-tk-20232024-2210$/u);
  expect(read('brief.yaml')).toContain("is: '2024-07-23'");
  expect(() => read('ondertekening.mdx')).toThrow('ENOENT');
  expect(textOf(folder).slice(-4)).toEqual([
    '# Vraag 1',
    'Hoe kan het dat de proef nu pas aan het licht komt?',
    '# Antwoord 1',
    'Ja.',
  ]);
  expect(await runCollate(folder)).toMatchObject({ status: 0 });
});

test.each([
  ['a text without a number', 'Dit is een tekst.', 'without a number of its own'],
  [
    'two papers in one file',
    MOTION + MOTION.replace('Nr. 14', 'Nr. 15'),
    '35300-X-14 and 35300-X-15 in one',
  ],
  ['XML of another kind', '<kst><al>Tekst</al></kst>', 'Unexpected root <kst>'],
  [
    'an element that is not known',
    '<officiele-publicatie>\n<kamerstuk><nieuw>weg</nieuw></kamerstuk></officiele-publicatie>',
    'brief.xml:2: Unexpected element <nieuw>',
  ],
])('%s is refused, and nothing is written', async (_, text, said) => {
  const file = fileOf(text.startsWith('<') ? 'brief.xml' : 'brief.txt', text);
  await expect(draft([file])).rejects.toThrow(said);
});

test('a footnote next to the imprint of the first page has no word of it, and is called', async () => {
  const text = (x: number, y: number, size: number, words: string) =>
    `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET`;
  const drawn = [
    'BT /F 8.5 Tf 1 0 0 1 221.1 500 Tm (De bijlage is toegevoegd.) Tj /F 4.9 Tf 3 Ts (1) Tj 0 Ts ET',
    ...[text(221.1, 97.5, 4.6, '1'), text(226, 95, 7.2, 'Kamerstuk 27 925, nr. 600.')],
    ...[text(55.3, 95, 5.7, 'kst-27925-902'), text(55.3, 88, 5.7, 'ISSN 0921 - 7371')],
    text(55.3, 69.4, 5.7, "'s-Gravenhage 2020"),
  ].join('\n');
  const pdf = printedPdf('27925-902', ['Hierbij zend ik de Kamer de stukken.'], drawn);
  const { folder, doubts } = await draft([fileOf('brief.pdf', pdf)]);
  expect(doubts).toEqual([]);
  expect(textOf(folder).slice(-2)).toEqual([
    'De bijlage is toegevoegd.[^1]',
    '[^1]: Kamerstuk 27 925, nr. 600.',
  ]);
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('the numbers of a list of questions are its headings, and what is asked is text', async () => {
  const asked = ['Hoeveel?', 'Waarom is dat zo?', 'Wat is de stand van zaken?'];
  const body = asked.map(
    (question, at) => `${at + 1}\n\n${question}\n\nAntwoord: Dat is antwoord ${at + 1}.\n`,
  );
  const list = MOTION.replace(/Nr\. 14[^]*$/u, `Nr. 61\n\nLIJST VAN VRAGEN EN ANTWOORDEN\n\n`);
  const { folder, doubts } = await draft([fileOf('brief.txt', list + body.join('\n'))]);
  expect(doubts).toEqual([]);
  expect(textOf(folder).slice(-9)).toEqual(
    asked.flatMap((question, at) => [
      `# ${at + 1}`,
      question,
      `Antwoord: Dat is antwoord ${at + 1}.`,
    ]),
  );
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test.each([
  ['up', (x: number, y: number) => `0 1 -1 0 ${595 - y} ${x}`],
  ['down', (x: number, y: number) => `0 -1 1 0 ${y} ${842 - x}`],
])('a table set across the page, its lines running %s, has its rows and cells', async (_, turn) => {
  const rows = [
    ['Missie', 'Land', 'Aantal', 'Mandaat'],
    ['UNMISS', 'Zuid-Sudan', '6', 'Resolutie 2459'],
    ['RSM', 'Afghanistan', '160', 'Resolutie 2189'],
  ];
  const drawn = rows.flatMap((row, at) =>
    row.map((cell, column) => {
      const place = turn(100 + 140 * column, 300 - 12 * at);
      return `BT /F 6.9 Tf ${place} Tm (${cell}) Tj ET`;
    }),
  );
  const pdf = printedPdf('27925-903', [], drawn.join('\n'));
  const { folder, doubts } = await draft([fileOf('brief.pdf', pdf)]);
  expect(doubts.map(({ message }) => message)).toEqual([]);
  expect(textOf(folder)).toEqual(
    expect.arrayContaining(rows.map((row) => expect.stringContaining(row.join(' | ')) as string)),
  );
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('the last sentence of a question is no heading, though it stands on a line of its own', async () => {
  const asked = ANSWERS.replace(
    /\n( +)Antwoord 1\n/u,
    '\n$1En als het zo blijft, kunt u dan ook zeggen wat dat voor de\n$1gemeenten betekent? Kunt u daarop ingaan?\n$1Waarom wel of waarom niet?\n\n$1Antwoord 1\n',
  );
  expect(asked).not.toBe(ANSWERS);
  const { folder } = await draft([fileOf('vragen.txt', asked)]);
  const text = textOf(folder);
  expect(text.filter((line) => line.startsWith('# '))).not.toContain(
    '# Waarom wel of waarom niet?',
  );
  expect(text.join(' ')).toContain('Kunt u daarop ingaan? Waarom wel of waarom niet?');
});

const BESIDE = `Tweede Kamer der Staten-Generaal
                                                                                        2
Vergaderjaar 2020–2021

24 095                   Frequentiebeleid

Nr. 540                  BRIEF VAN DE STAATSSECRETARIS VAN PROEVEN

                         Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

                         Den Haag, 9 november 2020

                         Hierbij zend ik uw Kamer de resultaten van de veiling.1 De veiling is
                         verlopen volgens de regeling die ik eerder heb vastgesteld.2

                         De Staatssecretaris van Proeven,
                         M.C.G. Proefstra

                         1
                           Staat van de Ether 2019, Groningen: Agentschap Proef 2020, p. 14 en
kst-24095-540              volgende.
                         2
ISSN 0921 - 7371           Kamerstuk 24 095, nr. 511.
’s-Gravenhage 2020       Tweede Kamer, vergaderjaar 2020–2021, 24 095, nr. 540                1
\f`;

test('footnotes that are printed beside the imprint are told from it, and the collation holds', async () => {
  const { folder, read, doubts } = await draft([fileOf('laag.txt', BESIDE)]);
  expect(doubts).toEqual([]);
  const text = textOf(folder).join('\n');
  expect(text).toContain('Groningen: Agentschap Proef 2020, p. 14 en volgende.');
  expect(text).not.toContain('ISSN');
  const record = read('verantwoording.yaml');
  expect(record).toMatch(/text: kst-24095-540, beside: true/u);
  expect(await runCollate(folder)).toMatchObject({ status: 0 });
});
