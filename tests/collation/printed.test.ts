import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swap } from '../swap.ts';
import { message, readLetter } from './letter.ts';

/** What the collation says of a case of the importer, after changes to the record or another file. */
function collated(name: string, ...changes: [file: string, from: string, to: string][]): string {
  const folder = join('tests/fixtures/importer', name);
  const letter = readLetter(folder, join(folder, 'expected'));
  const all = [letter.source, letter.record, letter.brief, ...letter.sections];
  for (const [path, from, to] of changes) {
    const changed = all.find(({ file }) => file === path);
    if (changed) changed.text = swap(from, to)(changed.text);
  }
  return message(letter);
}

const RECORD = 'verantwoording.yaml';

test('a printed letter is the same, with its head, list, table, footnotes and annex', () => {
  expect(collated('printed-form')).toBe('571 words are the same');
  // One blank of the other text is a no-break space, which is a character of its word.
  expect(collated('printed-form-layout')).toBe('572 words are the same');
});

test('a line that the editors name is left out; one that they do not name is not', () => {
  expect(collated('head-of-web-page')).toMatch(/are the same$/u);
  expect(collated('head-of-web-page', ['brief.yaml', '[Naar boven]', '[]'])).toContain(
    'furniture[0]: Unexpected record of "Naar boven" left out by the editors, expected it under furniture in brief.yaml',
  );
  expect(collated('head-of-web-page', [RECORD, ', by: redactie', ''])).toContain(
    'expected a footer or an imprint: it is text',
  );
});

test('a form feed ends a page, and one space does not then', () => {
  expect(collated('layout', ['bron.txt', '\fSlot', 'Slot'])).toContain(
    'pages[1]: Unexpected page 2 at line 10',
  );
  expect(collated('layout', ['bron.txt', '\nDe bijdrage', '\n De bijdrage'])).toMatch(/same$/u);
});

test('the number of a page may stand below its footer, and is that of the page', () => {
  expect(collated('footer-without-page')).toMatch(/are the same$/u);
  const [two, one] = ['\n2\n', '\n1\n'];
  expect(
    collated('footer-without-page', ['bron.txt', one, two], [RECORD, "text: '1'", "text: '2'"]),
  ).toContain('Unexpected footer of page 2, expected that of page 1');
});

test.each([
  ['a part of the head that starts elsewhere', '{ line: 8, text: Best', '{ line: 9, text: Best'],
  ['a part of the head that is not recorded', "  - { line: 2, text: '2' }\n", ''],
])('%s is caught', (_, from, to) => {
  expect(collated('printed-form-layout', [RECORD, from, to])).toMatch(/Unexpected (?:part|start)/u);
});
