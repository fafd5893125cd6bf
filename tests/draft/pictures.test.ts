import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCollate, runImport } from '../importer/folders.ts';
import { draft, fileOf, pagesIn, textOf } from './drafted.ts';
import { printedPdf } from './printed-pdf.ts';

const WORDS = [
  'Hierbij informeer ik de Kamer over de bezetting van de treinen.',
  'Het aantal reizigers nam in drie jaar met een derde toe.',
  'Ik zal de Kamer in het najaar opnieuw berichten.',
];

/** An image of one point, black, set in a box: left, bottom, width and height in points. */
const image = (x: number, y: number, width: number, height: number) =>
  `q ${width} 0 0 ${height} ${x} ${y} cm BI /W 1 /H 1 /CS /G /BPC 8 ID \0 EI Q`;

const bars = '300 450 20 60 re f 340 450 20 90 re f 380 450 20 30 re f';
const pie = '300 450 m 340 450 340 490 300 490 c h f';
const chart = '250 450 m 320 480 l 390 460 l S';

const PICTURE = '[afbeelding 1 op bladzijde 1]';

test.each([
  ['an image', image(230, 440, 200, 100)],
  ['an image in strips', image(230, 490, 200, 50) + image(230, 440, 200, 50)],
  ['bars', bars],
  ['a drawing of curves', pie],
  ['a drawing of lines', chart],
])('%s in a PDF is a doubt, which readers are told of once it is settled', async (_, drawn) => {
  const pdf = printedPdf('27925-902', WORDS, drawn);
  const { folder, doubts, read } = await draft([fileOf('brief.pdf', pdf)]);
  expect(doubts.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Unexpected picture \[afbeelding 1 op bladzijde 1\] below "/u),
  ]);
  expect(textOf(folder).join('\n')).toContain(WORDS.join('\n'));
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
  writeFileSync(join(folder, 'brief.yaml'), `${read('brief.yaml')}furniture:\n  - '${PICTURE}'\n`);
  expect(await runImport(folder)).toMatchObject({ status: 0 });
  expect(read('verantwoording.yaml')).toContain(`text: '${PICTURE}', by: redactie`);
  expect(() => read('twijfels.yaml')).toThrow('ENOENT');
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test.each([
  ['rules', '221 600 300 0.5 re f 221 500 m 521 500 l S'],
  ['the shade of a row of cells, of which one is empty', '210 567 320 11 re f 530 567 40 11 re f'],
  ['a frame around text', '210 540 350 60 re S'],
  ['a bullet', '221 571 3 3 re f'],
])('%s in a PDF is no picture', async (_, drawn) => {
  const pdf = printedPdf('27925-902', WORDS, drawn);
  const { folder, doubts } = await draft([fileOf('brief.pdf', pdf)]);
  expect(doubts).toEqual([]);
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('two pictures on a page are two doubts, each in its place', async () => {
  const pdf = printedPdf('27925-902', WORDS, `${image(230, 575, 50, 8)} ${pie}`);
  const { doubts } = await draft([fileOf('brief.pdf', pdf)]);
  expect(doubts.map(({ message }) => message.slice(0, 120))).toEqual([
    expect.stringContaining(`[afbeelding 1 op bladzijde 1] below "${WORDS[0]}"`),
    expect.stringContaining(`[afbeelding 2 op bladzijde 1] below "${WORDS[2]}"`),
  ]);
});

const FORMS = 'tests/fixtures/draft/two-dossiers/kst-31936-977';
const xml = readFileSync(`${FORMS}.xml`, 'utf8');

test.each([
  [
    'between paragraphs',
    '<al>De luchthaven',
    '<plaatje><illustratie naam="kst-31936-977-001.png"/></plaatje><al>De luchthaven',
    '',
  ],
  [
    'in a paragraph',
    '<al>De luchthaven',
    '<al><plaatje><illustratie naam="kst-31936-977-001.png"/></plaatje>De luchthaven',
    '',
  ],
  [
    'in a cell',
    '<al>Onderzoek</al>',
    '<al>Onderzoek</al><illustratie naam="kst-31936-977-001.png"/>',
    '',
  ],
  [
    'with a caption',
    '<al>De luchthaven',
    '<plaatje><illustratie naam="kst-31936-977-001.png"/><bijschrift>Figuur 1: de banen</bijschrift></plaatje><al>De luchthaven',
    'Figuur 1: de banen',
  ],
])(
  'a picture %s of XML is a doubt that names its file, and is recorded',
  async (_, found, put, words) => {
    const { folder, doubts, read } = await draft([
      fileOf('kst-31936-977.xml', xml.replace(found, put)),
    ]);
    expect(doubts.map(({ message }) => message)).toEqual([
      'Unexpected picture [afbeelding 1: kst-31936-977-001.png], expected words: the edition has none of it',
    ]);
    expect(textOf(folder).join('\n')).toContain(words);
    expect(read('verantwoording.yaml')).toContain('[afbeelding 1: kst-31936-977-001.png]');
    expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(
      join(folder, 'verantwoording.yaml'),
      read('verantwoording.yaml').replace(/furniture:\n.*\n/u, 'furniture: []\n'),
    );
    expect((await runCollate(folder)).stderr).toContain(
      'record of 0 pictures left out, expected 1',
    );
  },
);

test('a picture that the PDF of a letter has and its XML has not is a doubt too', async () => {
  const lines = WORDS.map((line) => `<al>${line}</al>`).join('');
  const head = `<tekstregel>Tweede Kamer der Staten-Generaal</tekstregel><tekstregel>2</tekstregel><tekstregel>Vergaderjaar 2019-2020</tekstregel>`;
  const own = `<officiele-publicatie><kamerstuk><kamerstukkop>${head}</kamerstukkop><dossier><dossiernummer>27 925</dossiernummer><titel>Bestrijding internationaal terrorisme</titel></dossier><stuk><stuknr>Nr. 902</stuknr><titel>BRIEF VAN DE MINISTER VAN PROEVEN</titel><algemeen><vrije-tekst><tekst>${lines}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`;
  const pdf = fileOf('brief.pdf', printedPdf('27925-902', WORDS, bars));
  const { folder, doubts } = await draft([pdf, fileOf('brief.xml', own)]);
  expect(doubts.map(({ message }) => message)).toEqual([
    expect.stringContaining(`picture ${PICTURE}`),
  ]);
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
  const shown = own.replace('</tekst>', '<plaatje/></tekst>');
  const both = await draft([pdf, fileOf('brief.xml', shown)]);
  expect(both.doubts.map(({ message }) => message)).toEqual([
    expect.stringContaining('picture [afbeelding 1]'),
  ]);
  expect(await runCollate(both.folder)).toMatchObject({ status: 0, stderr: '' });
});

test('a page without words has its number, and those after it have theirs', async () => {
  const text = readFileSync(
    'tests/fixtures/draft/printed-form/kst-27925-661.pdftotext.txt',
    'utf8',
  );
  const [first = '', second = '', third = ''] = text.split('\f');
  const footer = 'Tweede Kamer, vergaderjaar 2019–2020, 27 925, nr. 661          3\n';
  const paged = [first, second, footer, third.replace(/( nr\. 661 +)3\n/u, '$14\n')].join('\f');
  const { folder, doubts } = await draft([fileOf('brief.txt', paged)]);
  expect(doubts.map(({ message }) => message).join('\n')).not.toContain('footer of page');
  expect(pagesIn(folder).join('\n')).toMatch(/financien.mdx page: 2\n.*financien.mdx 4 eerste/u);
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});
