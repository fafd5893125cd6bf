import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { draftLetter } from '../../scripts/draft-letter.ts';
import { emptyBrief, stub } from '../../src/draft/propose.ts';
import { settleDoubts } from '../../src/importer/settle.ts';
import { ContentError } from '../../src/problem/problem.ts';
import { runCollate, runImport } from '../importer/folders.ts';
import { draft, fileOf, textOf } from './drafted.ts';

const LETTER = 'tests/fixtures/draft/two-dossiers/kst-31936-977';
const xml = readFileSync(`${LETTER}.xml`, 'utf8');
const text = readFileSync(`${LETTER}.txt`, 'utf8');

const messages = (doubts: readonly { message: string }[]) => doubts.map(({ message }) => message);

test.each([
  [
    'a footnote of a heading',
    '<titel>Aanleiding</titel>',
    '<titel>Aanleiding<noot id="k"><noot.nr>a</noot.nr><noot.al>Bij de kop.</noot.al></noot></titel>',
    'call of a footnote in a heading: "Aanleiding"',
    'Bij de kop.',
  ],
  [
    'a footnote of the head',
    'STAATSSECRETARIS VAN FINANCIËN</titel>',
    'STAATSSECRETARIS VAN FINANCIËN<noot id="k"><noot.nr>a</noot.nr><noot.al>Bij het hoofd.</noot.al></noot></titel>',
    'call of a footnote in the head',
    'Bij het hoofd.',
  ],
  [
    'a footnote of two paragraphs',
    '<noot.al>Kamerstuk 31 936, nr. 965.</noot.al>',
    '<noot.al>Kamerstuk 31 936, nr. 965.</noot.al><noot.al>En nog iets.</noot.al>',
    '2 paragraphs in a footnote: "Kamerstuk 31 936, nr. 965."',
    'En nog iets.',
  ],
  [
    'a cell of two paragraphs',
    '<al>Onderzoek</al>',
    '<al>Onderzoek</al><al>en advies</al>',
    '2 paragraphs in a cell: "Onderzoek"',
    'en advies',
  ],
  [
    'text behind the signatures',
    '</stuk>',
    '<bijlage><al>Zonder kop.</al></bijlage></stuk>',
    'signature before other text',
    'Zonder kop.',
  ],
])('%s in XML is a doubt, and no word of it is lost', async (_, found, put, said, words) => {
  const { folder, doubts } = await draft([fileOf('kst-31936-977.xml', xml.replace(found, put))]);
  expect(messages(doubts)).toContainEqual(expect.stringContaining(said));
  expect(textOf(folder).join('\n')).toContain(words);
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('terms of a list in XML stay apart from what they mean', async () => {
  const list =
    '<definitielijst><definitie-item><term>Hinder</term><definitie><al>Geluid dat stoort.</al></definitie></definitie-item>' +
    '<definitie-item><term>Slot</term><definitie>Recht om te landen.</definitie></definitie-item></definitielijst><al>De luchthaven';
  const { folder, doubts } = await draft([
    fileOf('kst-31936-977.xml', xml.replace('<al>De luchthaven', list)),
  ]);
  expect(messages(doubts)).toEqual([]);
  expect(textOf(folder).join('\n')).toContain(
    '| Hinder | Geluid dat stoort. |\n| - | - |\n| Slot | Recht om te landen. |',
  );
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('characters that no printed letter has are doubts that name their line, in text and in XML', async () => {
  const odd = (source: string) => source.replace('omwonenden', 'om\u200bwonenden');
  const said = ['Unexpected U+200B (zero-width space), expected characters of a printed text'];
  for (const [name, source] of [
    ['brief.txt', text],
    ['brief.xml', xml],
  ] as const) {
    const { folder, doubts, read } = await draft([fileOf(name, odd(source))]);
    expect(messages(doubts)).toEqual(said);
    expect(read('twijfels.yaml')).toContain('characters:\n      - U+200B');
    expect(read('verantwoording.yaml')).toContain('om<U+200B>wonenden');
    expect(textOf(folder).join('\n')).toContain('omwonenden');
    expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
  }
});

test('a day that the session does not have is left open, as a doubt', async () => {
  const { doubts, read } = await draft([
    fileOf('brief.txt', text.replace('Den Haag, 24 juni 2022', 'Den Haag, 24 juni 2023')),
  ]);
  expect(messages(doubts)).toEqual([
    'Unexpected day 2023-06-24 of the letter, expected one of its session 2021/22: 2021-09-01 to 2022-09-30',
  ]);
  expect(read('brief.yaml')).not.toContain('\ndate:');
});

test('a heading that calls a footnote stays in its place as text, as a doubt', async () => {
  const { folder, doubts } = await draft([
    fileOf(
      'brief.txt',
      text
        .replace('voor de omwonenden.1', 'voor de omwonenden.')
        .replace('Aanleiding', 'Aanleiding1'),
    ),
  ]);
  expect(messages(doubts).join('\n')).toContain('of footnote 1 in a heading');
  expect(textOf(folder)).toContain('Aanleiding[^1]');
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('a word that a heading or an office breaks over two lines is whole there, and the collation agrees', async () => {
  const { folder, doubts, read } = await draft([
    fileOf(
      'brief.txt',
      text
        .replace(
          /\nAanleiding *\n/u,
          '\nAanleiding en de gevolgen daarvan voor de luchtvaart en de veilig-\nheid\n',
        )
        .replace('FINANCIËN', 'FINAN-\nCIËN'),
    ),
  ]);
  expect(messages(doubts)).toEqual([]);
  expect(read('brief.yaml')).toContain(
    'heading: Aanleiding en de gevolgen daarvan voor de luchtvaart en de veiligheid',
  );
  expect(textOf(folder)).toContain(
    '# Aanleiding en de gevolgen daarvan voor de luchtvaart en de veiligheid',
  );
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('a word of a heading that no dictionary decides is a doubt, in its likeliest form', async () => {
  const broken = text.replace(
    /\nAanleiding *\n/u,
    '\nAanleiding tot de brief over het Xyl-\nquab\n',
  );
  const { folder, doubts, read } = await draft([fileOf('brief.txt', broken)]);
  expect(messages(doubts)).toEqual([
    'Unexpected line-end hyphen in "Aanleiding tot de brief over het Xylquab", expected a word that the dictionary has in one form only',
  ]);
  expect(read('brief.yaml')).toContain('heading: Aanleiding tot de brief over het Xylquab');
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

const TABLE = (line: string) =>
  `\n\nOnderdeel            2021      2022\nOnderzoek             100       200\n${line}\nAdvies                300       400\n\nAanleiding\n`;

test('a line of the page between the rows of a table is none of its words', async () => {
  const line = 'deel deze pagina';
  const odd = text.replace(/\nAanleiding *\n/u, TABLE(line));
  const { folder, read } = await draft([fileOf('brief.txt', odd)]);
  writeFileSync(join(folder, 'brief.yaml'), `${read('brief.yaml')}furniture:\n  - ${line}\n`);
  expect(await runImport(folder, { replaceText: true })).toMatchObject({ status: 0 });
  expect(textOf(folder).join('\n')).toContain('| Onderzoek | 100 | 200 |\n| Advies | 300 | 400 |');
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('a strange footer is one doubt, from which no others follow', async () => {
  const footer = 'Tweede Kamer, vergaderjaar 2021–2022, 31 936, nr. 977 7';
  const odd = text.replace(/\nAanleiding *\n/u, TABLE(`\n${footer}`));
  const { doubts } = await draft([fileOf('brief.txt', odd)]);
  expect(messages(doubts)).toEqual([
    expect.stringContaining(`line "${footer}" that looks like one of the printed`),
    expect.stringContaining('blanks inside "Advies 300 400"'),
  ]);
});

test('text after the signatures stays text, though it has no heading', async () => {
  const more = 'Deze tekst staat onder de ondertekening en hoort bij de brief.';
  const { folder, doubts } = await draft([fileOf('brief.txt', `${text}\n${more}\n`)]);
  expect(messages(doubts).join('\n')).toContain(`text "${more}" after the signatures`);
  expect(textOf(folder)).toContain(more);
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('a draft that the collation refuses is a concept, with the place among its doubts', async () => {
  vi.stubEnv('CONTENT', dirname(fileOf('geen', '')));
  onTestFinished(() => void vi.unstubAllEnvs());
  const problem = { file: 'opening.mdx', line: 7, message: 'Unexpected "wel", expected "niet"' };
  const { folder, doubts } = await draftLetter([`${LETTER}.txt`], {}, () =>
    Promise.reject(new ContentError([problem])),
  );
  expect(messages(doubts)).toEqual([problem.message]);
  expect(readFileSync(join(folder, 'twijfels.yaml'), 'utf8')).toContain('The collation refuses');
});

test('a table that its first row does not divide is text, line by line, as a doubt', async () => {
  const rows = [
    '                       zorg rapport kosten      20',
    '(bedragen x € 1.000)',
    ' en                Ik van maatregelen',
    'CO2 rapport Zoals   11323',
    'zal in           2019 moet',
  ].join('\n');
  const odd = text.replace(/\nAanleiding *\n/u, (heading) => `\n\n${rows}\n\n${heading}`);
  const { folder, doubts } = await draft([fileOf('brief.txt', odd)]);
  expect(messages(doubts).join('\n')).toContain('blanks inside "zorg rapport kosten 20"');
  expect(textOf(folder).join(' ')).toContain('zal in 2019 moet');
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('of the headings that a PDF is thought to have, the one that is not in its place is left out', () => {
  const identity = { id: '27925-661', chamber: 'II', sessionYear: '2018/19' } as const;
  const [first, second] = ['Aanleiding', 'Antwoord'].map((heading) => ({
    ...{ heading, level: 2, collection: 'overig' as const, slug: heading.toLowerCase() },
  }));
  if (!first || !second) throw new Error('Expected two headings');
  const brief = stub({ ...emptyBrief(identity, []), outline: [first, second] }, 'kst.pdf');
  const { made, doubts } = settleDoubts(brief, ({ value, place }) => {
    const at = value.outline.indexOf(second);
    const wrong = { ...place(['outline', at, 'heading']), message: 'Unexpected place', remedy: '' };
    if (at >= 0) throw new ContentError([wrong]);
    return value.outline;
  });
  expect(made).toEqual([first]);
  expect(messages(doubts)).toEqual(['Unexpected place']);
});
