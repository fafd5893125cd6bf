import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCollate, runImport } from '../importer/folders.ts';
import { draft, fileOf, pagesIn, textOf } from './drafted.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FORMS = 'tests/fixtures/draft/printed-form/kst-27925-661';

/** The intended text, written as MDX writes it. */
const expected = readFileSync('tests/fixtures/draft/printed-form/expected.md', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.replace(/^\|[-|]+\|$/u, '| - | -: | -: | -: |').replaceAll('\u00a0', ' '));

/** Calls as MDX has them are the printed digits in the intended text, which tells no blank from another. */
const printed = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replaceAll(/(?<=.)\[\^(\d+)\](?!:)/gu, '$1').replaceAll('\u00a0', ' '));

describe.each(['txt', 'pdftotext.txt', 'pdf'])('the invented letter as %s', (form) => {
  test('comes out as its author meant it, with one doubt', async () => {
    const { folder, doubts } = await draft([`${FORMS}.${form}`]);
    expect(printed(textOf(folder))).toEqual(expected);
    expect(doubts.map(({ message }) => message)).toEqual([
      expect.stringContaining('Veiligheidsraadreso- lutie'),
    ]);
    expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
  });

  test('is no concept any more once brief.yaml settles its doubt', async () => {
    const { folder, read } = await draft([`${FORMS}.${form}`]);
    expect(read('twijfels.yaml')).toContain('hyphens:\n      - Veiligheidsraadresolutie');
    expect((await runImport(folder)).stderr).toContain('Veiligheidsraadreso- lutie');
    const brief = read('brief.yaml');
    writeFileSync(join(folder, 'brief.yaml'), `${brief}hyphens:\n  - Veiligheidsraadresolutie\n`);
    expect(await runImport(folder)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(', 0 files'),
    });
    expect(() => read('twijfels.yaml')).toThrow('ENOENT');
  });
});

test('another reading than the draft chose takes its place once brief.yaml says so, but not that of words put in by hand', async () => {
  const { folder, read } = await draft([`${FORMS}.pdf`]);
  const brief = `${read('brief.yaml')}hyphens:\n  - Veiligheidsraadreso-lutie\n`;
  writeFileSync(join(folder, 'brief.yaml'), brief);
  const opening = read('opening.mdx');
  writeFileSync(join(folder, 'opening.mdx'), opening.replace('Den Haag', 'Leiden'));
  expect((await runImport(folder)).stderr).toContain('Unexpected "Leiden,"');
  writeFileSync(join(folder, 'opening.mdx'), opening);
  expect(await runImport(folder)).toMatchObject({ status: 0 });
  expect(textOf(folder).join('\n')).toContain('Veiligheidsraadreso-lutie');
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('the invented letter as XML comes out as its author meant it, without a doubt or a page', async () => {
  const { folder, doubts, read } = await draft([`${FORMS}.xml`, `${FORMS}.metadata.xml`]);
  expect(printed(textOf(folder))).toEqual(expected);
  expect(doubts).toEqual([]);
  expect(read('opening.mdx')).not.toMatch(/page:|<Page/u);
  expect(read('brief.yaml')).toContain(
    'is: Voorbereiding van de inzet in de regio in 2020\n  source:',
  );
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
  expect((await runImport(folder)).stdout).toContain(', 0 files');
});

test('the invented letter as XML and PDF has the words of the one and the pages of the other', async () => {
  const { folder, doubts } = await draft([`${FORMS}.pdf`, `${FORMS}.xml`]);
  const paged = await draft([`${FORMS}.pdf`]);
  expect(printed(textOf(folder))).toEqual(expected);
  expect(doubts).toEqual([]);
  expect(pagesIn(folder)).toEqual(pagesIn(paged.folder));
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});

test('words that XML and PDF have otherwise are a doubt with both readings', async () => {
  const xml = readFileSync(`${FORMS}.xml`, 'utf8').replace('slechts vier van', 'slechts drie van');
  const { doubts, read } = await draft([`${FORMS}.pdf`, fileOf('kst-27925-661.xml', xml)]);
  expect(doubts.map(({ message }) => message)).toEqual([
    'Unexpected "drie" in the XML, expected "vier", as the PDF prints it',
  ]);
  expect(read('twijfels.yaml')).toContain('differences:');
  expect(read('overig/veiligheidssituatie.mdx')).toContain('slechts drie van');
});

test('what the head says becomes fields', async () => {
  const { read } = await draft([`${FORMS}.txt`]);
  expect(read('brief.yaml')).toContain(`kamerstuk: 27925-661
chamber: II
sessionYear: 2019/20
kind: brief
dossiers:
  - id: '27925'
    title: Bestrijding internationaal terrorisme
date:
  is: '2019-10-04'
place:
  is: Den Haag
addressee:
  is: de Voorzitter van de Tweede Kamer der Staten-Generaal
senders:
  - is: Minister van Buitenlandse Zaken
  - is: Minister van Defensie
`);
});

test('signatures side by side are two, each with all that stands over its name', async () => {
  const text = readFileSync(`${FORMS}.pdftotext.txt`, 'utf8').replace(
    /De Minister van Buitenlandse Zaken,\nJ\.P\. Voorbeeld\n\nDe Minister van Defensie,\nA\. de Proef-Schrijver\n/u,
    `De Minister van Buitenlandse Zaken,    De Minister van Defensie,
mede namens de Minister van Proeven,   voor deze,
J.P. Voorbeeld                         A. de Proef-Schrijver
`,
  );
  const { folder, read } = await draft([fileOf('brief.txt', text)]);
  expect(read('ondertekening.mdx')).toContain(
    'De Minister van Buitenlandse Zaken, mede namens de Minister van Proeven,\\\nJ.P. Voorbeeld\n\n' +
      'De Minister van Defensie, voor deze,\\\nA. de Proef-Schrijver\n',
  );
  expect(await runCollate(folder)).toMatchObject({ status: 0, stderr: '' });
});
