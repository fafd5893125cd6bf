import { expect, test } from 'vitest';
import { message } from './letter.ts';

/* An invented letter with a list, a table and two footnotes, as it is printed and as it is read. */
const BRON = `De inzet bestaat uit twee delen.1

a. een team van vijftig perso-
nen;
b. een detachement.2

Onderdeel        2019
Trainings- en   6.400
adviesteam
Totaal         17.525

1 Zie ook Kamerstuk 27 925, nr. 611, en de
brief daarvan.
2 Idem.
`;
const RECORD =
  `hyphens: [{ kind: joined, line: 3, printed: perso- nen;, result: personen, by: woordenboek }]
furniture: []
repairs: []
pages: []
shortLines: []
items: [{ line: 3, mark: a. }, { line: 5, mark: b. }]
tables: [{ line: 7, endLine: 10, rows: [7, 8, 10], columns: [0, 14] }]
footnotes: [{ number: 1, mark: '1', line: 12, endLine: 13 }, { number: 2, mark: '2', line: 14, endLine: 14 }]
`.replace('perso- nen;,', "'perso- nen',");
const MDX = `---
title: Opening
order: 0
---

De inzet bestaat uit twee delen.[^1]

<List>

**a.** een team van vijftig personen;

**b.** een detachement.[^2]

</List>

| Onderdeel | 2019 |
| --- | --: |
| Trainings- en adviesteam | 6.400 |
| Totaal | 17.525 |

[^1]: Zie ook [Kamerstuk 27 925, nr. 611](kamerstuk:27925-611), en de brief daarvan.

[^2]: Idem.
`;

const collated = ({ bron = BRON, record = RECORD, mdx = MDX } = {}) =>
  message({
    source: { file: 'bron.txt', text: bron },
    record: { file: 'verantwoording.yaml', text: record },
    brief: { file: 'brief.yaml', text: '{}' },
    sections: [{ file: 'opening.mdx', text: mdx }],
  });
const after = (from: string, to: string, file: 'bron' | 'record' | 'mdx' = 'mdx') => {
  const text = { bron: BRON, record: RECORD, mdx: MDX }[file];
  expect(text).toContain(from);
  return collated({ [file]: text.replace(from, () => to) });
};

test('every word of a list, a table and the footnotes is compared, marks and calls too', () => {
  expect(collated()).toBe('37 words are the same');
});

test.each([
  ['a mark of an item', '**a.**', '**b.**', '"b."'],
  ['a word of an item', 'een detachement', 'het detachement', '"het"'],
  ['a cell', '6.400', '6.500', '"6.500"'],
  ['two cells that changed places', '| Totaal | 17.525 |', '| 17.525 | Totaal |', '"17.525"'],
  ['a word of a footnote', 'Idem', 'Ibidem', '"Ibidem."'],
  ['a call', 'delen.[^1]', 'delen.', '"delen."'],
  ['a footnote that is not there', '\n[^2]: Idem.\n', '', '"detachement.'],
  ['an item that is not there', '**b.** een detachement.[^2]', '', '"Onderdeel"'],
  ['the printed mark of a footnote', '[^2]: Idem', '[^2]: **\\*** Idem', '"detachement.*"'],
])('%s is held against the text as received', (_, from, to, found) => {
  expect(after(from, to)).toContain(`Unexpected ${found}`);
});

test('items that are put together are told apart', () => {
  expect(after('personen;\n\n**b.** een', 'personen; b. een')).toContain(
    'opening.mdx:10: Unexpected "b." inside a paragraph, expected a paragraph to start there',
  );
});

test.each([
  ["mark: '2', line: 14", "mark: '3', line: 14", 'footnotes[1].mark: Unexpected mark "3"'],
  ['{ line: 5, mark: b. }', '{ line: 4, mark: b. }', 'items[1].mark: Unexpected mark "b."'],
  ['columns: [0, 14]', 'columns: [0]', 'Unexpected "adviesteam"'],
])('a record that is not so is named: %s as %s', (from, to, said) => {
  expect(after(from, to, 'record')).toContain(said);
});

test('a block that is no text of a letter is refused with its line', () => {
  expect(after('**a.** een', '- een')).toContain('opening.mdx:10: Unexpected list, expected items');
  expect(after('<List>', '<Lijst>').length).toBeGreaterThan(0);
  expect(after('| Onderdeel | 2019 |', '<Onbekend />\n\n| Onderdeel | 2019 |')).toContain(
    'opening.mdx:16: Unexpected mdxJsxFlowElement, expected paragraphs of plain text',
  );
});

test('words inside a merged cell are not passed over', () => {
  const head = '| Onderdeel | 2019 |\n| --- | --: |';
  const merged = (cell: string) =>
    after(head, `| Onderdeel | 2019 | ${cell} |\n| --- | --: | --: |`);
  expect(merged('<Left />')).toBe('37 words are the same');
  expect(merged('<Left>extra</Left>')).toMatch(/opening\.mdx:16: Unexpected/u);
});
