import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/problem/problem.ts';
import { fragmentAt } from '../../src/text/model.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';

const read = (body: string) => readBlocks(body, { file: 'x.mdx', line: 5, number: 12, page: 3 });

/** What is said of a body that is refused. */
function refusal(body: string): string {
  try {
    read(body);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  throw new Error('Unexpected body that is read, expected one that is refused');
}

test('a paragraph has its words, its page, and what is linked in it', () => {
  const [block] = read('Zie [nr. 637](kamerstuk:27925-637) en <Page number={4} />verder.').blocks;
  expect(block).toEqual({
    ...{ kind: 'paragraph', id: 'alinea-12', number: 12, page: 3 },
    text: 'Zie nr. 637 en verder.',
    marks: [
      { kind: 'reference', scheme: 'kamerstuk', ids: ['27925-637'], start: 4, end: 11 },
      { kind: 'page', page: 4, start: 15, end: 15 },
    ],
  });
});

describe('a list', () => {
  const body = `De punten:

<List>

**a.** een team van vijftig personen;

**b.** een detachement,

met een tweede alinea

<List>

**–** dat ondersteunt;

**–** en adviseert.

</List>

**c.** slot.

</List>

Daarna.`;
  const [, list, after] = read(body).blocks;

  test('is one block, its items a line each, their printed marks apart', () => {
    expect(list).toMatchObject({ kind: 'list', number: 13 });
    expect(list?.text.split('\n')).toEqual([
      'een team van vijftig personen;',
      'een detachement,',
      'met een tweede alinea',
      'dat ondersteunt;',
      'en adviseert.',
      'slot.',
    ]);
    expect(after?.number).toBe(14);
  });

  test('gives each item an address, nested ones under theirs', () => {
    const items = list?.kind === 'list' ? list.items : [];
    expect(items.map(({ id, mark, level }) => [id, mark, level])).toEqual([
      ['alinea-13-1', 'a.', 1],
      ['alinea-13-2', 'b.', 1],
      ['alinea-13-2-1', '–', 2],
      ['alinea-13-2-2', '–', 2],
      ['alinea-13-3', 'c.', 1],
    ]);
    const at = list?.text.indexOf('adviseert') ?? -1;
    expect(list && fragmentAt(list, at)).toBe('alinea-13-2-2');
  });

  test('may have no printed marks: then each paragraph is an item', () => {
    const [bare] = read('<List>\n\nEen\n\nTwee\n\n</List>').blocks;
    expect(bare).toMatchObject({ items: [{ mark: '' }, { mark: '' }] });
  });

  test('may go on on the next page, in front of a mark too', () => {
    const [turned] = read(
      '<List>\n\n**1.** een\n\n<Page number={4} />**2.** twee\n\n</List>',
    ).blocks;
    expect(turned).toMatchObject({
      text: 'een\ntwee',
      marks: [{ kind: 'page', page: 4, start: 4, end: 4 }],
      items: [{ mark: '1.' }, { mark: '2.', start: 4, end: 8 }],
    });
  });
});

describe('a table', () => {
  const body = `<Table heads={2}>

(bedragen x € 1.000)

| Onderdeel | 2019 | <Left /> |
| --- | --: | --: |
| <Up /> | raming | uitgave |
| Trainingsteam | 6.400 | 14.250 |
| Totaal [nr. 3](kamerstuk:27925-3) | | 17.525 |

</Table>`;
  const [table] = read(body).blocks;
  const rows = table?.kind === 'table' ? table.rows : [];
  const cells = rows.map((row) => row.cells.map(({ start, end }) => table?.text.slice(start, end)));

  test('has its rows and cells, and what its figures are in', () => {
    expect(cells).toEqual([
      ['Onderdeel', '2019'],
      ['raming', 'uitgave'],
      ['Trainingsteam', '6.400', '14.250'],
      ['Totaal nr. 3', '', '17.525'],
    ]);
    expect(rows.map(({ head }) => head)).toEqual([true, true, false, false]);
    expect(table).toMatchObject({ caption: { start: 0, end: 20 } });
  });

  test('has cells over several columns and rows', () => {
    expect(rows[0]?.cells).toMatchObject([
      { columns: 1, rows: 2, align: 'start' },
      { columns: 2, rows: 1, align: 'end' },
    ]);
  });

  test('of pipes alone has one row of heads', () => {
    const [plain] = read('| a | b |\n| --- | --- |\n| c | d |').blocks;
    expect(plain).toMatchObject({
      kind: 'table',
      caption: undefined,
      rows: [{ head: true }, { head: false }],
      text: 'a\tb\nc\td',
    });
  });
});

describe('a printed footnote', () => {
  const { blocks, footnotes, lines } = read(
    'Het uitgangspunt.[^1] Ook.[^2]\n\n[^1]: Zie [nr. 611](kamerstuk:27925-611).\n\n[^2]: **\\*** Idem.',
  );

  test('is called where it stands, and the call is no part of the words', () => {
    expect(blocks[0]?.text).toBe('Het uitgangspunt. Ook.');
    expect(blocks[0]?.marks).toEqual([
      { kind: 'call', footnote: 1, printed: '1', start: 17, end: 17 },
      { kind: 'call', footnote: 2, printed: '*', start: 22, end: 22 },
    ]);
  });

  test('has its words, its mark as printed, and an address', () => {
    expect(footnotes).toMatchObject([
      { id: 'voetnoot-1', number: 1, printed: '1', text: 'Zie nr. 611.', page: 3 },
      { id: 'voetnoot-2', number: 2, printed: '*', text: 'Idem.' },
    ]);
    expect(lines).toEqual({ 'alinea-12': 5, 'voetnoot-1': 7, 'voetnoot-2': 9 });
  });
});

test.each([
  ['- een\n- twee', 5, 'list of Markdown'],
  ['Goed.\n\n1. een\n2. twee', 7, 'list of Markdown'],
  ['> aangehaald', 5, 'quotation (> at the start of a line)'],
  ['# kop', 5, 'heading (# at the start of a line)'],
  ['een *nadruk*', 5, 'emphasis (* or _ around words)'],
  ['een **vet** woord', 5, 'bold words (** around them)'],
  ['`code`', 5, 'code (` around words)'],
  ['een {1 + 1}', 5, '{1 + 1}'],
  ['Goed.\n\n{1 + 1}', 7, '{1 + 1}'],
  ['export const x = 1', 5, 'import or export'],
  ['een ![beeld](x.png)', 5, 'image'],
  ['een <Onbekend>woord</Onbekend>', 5, '<Onbekend>'],
  ['Goed.\n\n<Onbekend>\n\nwoord\n\n</Onbekend>', 7, '<Onbekend>'],
  ['Goed.\n\n<Page number={8} />\n\nwoord', 7, '<Page>'],
  ['<List>\n\n**a.** een\n\n# kop\n\n</List>', 9, 'heading (# at the start of a line)'],
  ['[woord](https://example.org)', 5, 'link to https://example.org'],
  ['[een [^1]](kamerstuk:1-1)\n\n[^1]: noot', 5, 'footnoteReference'],
  ['---', 5, 'line across the page'],
])('%j stops with its line, so that no word is lost', (body, line, found) => {
  expect(refusal(body)).toContain(`x.mdx:${line}: Unexpected ${found}, expected `);
});

test.each([
  ['Een.[^1]', 'Unexpected call [^1], expected its footnote in this section'],
  ['Een.\n\n[^1]: noot', 'x.mdx:7: Unexpected footnote [^1], expected a call of it'],
  ['Een.[^a]\n\n[^a]: noot', 'x.mdx:7: Unexpected footnote [^a], expected a whole number from 1'],
  [
    'Een.[^1]\n\n[^1]: - noot',
    'x.mdx:7: Unexpected list of Markdown, expected paragraphs in a footnote',
  ],
  ['<List>\n\n</List>', 'x.mdx:5: Unexpected empty list, expected an item a paragraph'],
  [
    '<Table heads="x">\n\n| a |\n| - |\n\n</Table>',
    'Unexpected attribute of <Table>, expected heads={2}',
  ],
  ['| <Left /> | b |\n| --- | --- |', 'expected a cell beside or above it'],
  ['<Table>\n\nwoord\n\n</Table>', 'expected one table, with a paragraph above it or not'],
])('%j says what is missing', (body, message) => {
  expect(refusal(body)).toContain(message);
});

test('the blocks are plain data', () => {
  const body = read(
    'Een.[^1]\n\n<List>\n\n**a.** x\n\n</List>\n\n| a |\n| - |\n| b |\n\n[^1]: noot',
  );
  expect(JSON.parse(JSON.stringify(body))).toEqual(structuredClone(body));
});

describe('the printed head', () => {
  const head = (...parts: string[]) => ['<Head>', ...parts, '</Head>'].join('\n\n');

  test('has no numbers, and the text below it stands on the page where it ends', () => {
    const body = read(`${head('Tweede Kamer', '<Page number={4} />Nr. 661')}\n\nMet deze brief.`);
    expect(body.head.map(({ text }) => text)).toEqual(['Tweede Kamer', 'Nr. 661']);
    expect(body.blocks).toMatchObject([{ id: 'alinea-12', page: 4 }]);
  });

  test('has words alone, and stands before all else', () => {
    expect(refusal(head('Zie [nr. 637](kamerstuk:27925-637).'))).toContain(
      'x.mdx:7: Unexpected link, expected only words in the printed head',
    );
    expect(refusal(head('Nr. 661', '<List>\n\n**a.** een\n\n</List>'))).toContain(
      'a paragraph each',
    );
    expect(refusal(`Met deze brief.\n\n${head('Nr. 661')}`)).toContain('Unexpected <Head>');
  });
});

describe('words that no place would hold', () => {
  test.each([
    ['inside the mark of a page', 'Een <Page number={4}>verloren</Page> woord.', '<Page>'],
    ['inside a merged cell', '| a | b |\n| - | - |\n| c | <Left>verloren</Left> |', '<Left>'],
    ['in a second note of one number', 'Een.[^1]\n\n[^1]: noot\n\n[^1]: nog een', 'footnote [^1]'],
  ])('are refused %s', (_, body, found) => {
    expect(refusal(body)).toMatch(/^x\.mdx:\d+: Unexpected /u);
    expect(refusal(body)).toContain(found);
  });
});
