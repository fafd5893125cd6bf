import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Collated, collate } from '../../src/collation/index.ts';
import type { TextFile } from '../../src/collation/model.ts';

const read = (folder: string, file: string): TextFile => ({
  file,
  text: readFileSync(join(folder, file), 'utf8'),
});

const readLetter = (folder: string, edition = folder): Collated => ({
  source: read(folder, 'bron.txt'),
  record: read(edition, 'verantwoording.yaml'),
  sections: globSync('**/*.mdx', { cwd: edition }).map((file) => read(edition, file)),
});

const pages = 'tests/fixtures/importer/pages';
const letter = () => readLetter(pages, join(pages, 'expected'));

/** What the collation says of the letter after one change in one file. */
function afterChange(file: string, from: string, to: string): string {
  const changed = letter();
  const all = [changed.source, changed.record, ...changed.sections];
  const target = all.find((candidate) => candidate.file === file);
  expect(target?.text).toContain(from);
  if (target) target.text = target.text.replace(from, () => to);
  return message(changed);
}

function message(collated: Collated): string {
  try {
    return `${collate(collated)} words are the same`;
  } catch (error) {
    return (error as Error).message;
  }
}

const REMEDY = '\n  Run the import again, or record in brief.yaml what must differ.';

test.each(globSync('content/*/bron.txt').map((path) => join(path, '..')))(
  '%s is the same as its source',
  (folder) => {
    expect(message(readLetter(folder))).toMatch(/^\d+ words are the same$/u);
  },
);

test.each([
  [
    'a page of the text that the record misses',
    ['bron.txt', '\nMaar deze korte', '\n Maar deze korte'],
    'bron.txt:16: Unexpected page 5 at line 17 in the record, expected page 5 at line 16 as received',
  ],
  [
    'a page of the record that the text lacks',
    ['bron.txt', '\n Kop bovenaan', '\nKop bovenaan'],
    'bron.txt:20: Unexpected page 7 at line 20 in the record, expected no further page as received',
  ],
] as const)('%s is caught', (_, [file, from, to], expected) => {
  expect(afterChange(file, from, to)).toContain(expected);
});

test('a letter that is the same is counted in words', () => {
  expect(message(letter())).toBe('134 words are the same');
});

test.each([
  [
    'an altered punctuation mark',
    'enkele bladzijden van het gedrukte stuk en',
    'enkele bladzijden van het gedrukte stuk, en',
    'opening.mdx:9: Unexpected "stuk," (… van het gedrukte stuk, en breekt ze …), expected "stuk" (… van het gedrukte stuk en breekt ze …) as in bron.txt:1',
  ],
  [
    'a lost word',
    'Die gaat door op de',
    'Die gaat op de',
    'opening.mdx:11: Unexpected "op" (… breed. Die gaat op de volgende bladzijde, …), expected "door" (… breed. Die gaat door op de volgende …) as in bron.txt:15',
  ],
  [
    'a doubled word',
    'Die gaat door',
    'Die gaat gaat door',
    'opening.mdx:11: Unexpected "gaat" (… breed. Die gaat gaat door op de …), expected "door" (… breed. Die gaat door op de volgende …) as in bron.txt:15',
  ],
  [
    'a mended slip',
    'ophoudt hier',
    'hier ophoudt',
    'opening.mdx:11: Unexpected "hier" (… zegt dat zij hier ophoudt. Maar deze …)',
  ],
  ['a changed letter', 'Maar deze', 'maar deze', 'Unexpected "maar"'],
  ['an emptied link', '[Kamerstuk 27 925, ', '[', 'Unexpected "(nr."'],
  ['words after the end', 'P. Proef', 'P. Proef en anderen', 'expected end of the letter'],
])('%s is caught', (_, from, to, expected) => {
  const file = from === 'P. Proef' ? 'ondertekening.mdx' : 'opening.mdx';
  expect(afterChange(file, from, to)).toContain(expected);
});

test('a difference says what to do', () => {
  expect(afterChange('opening.mdx', 'Die gaat', 'Die')).toMatch(new RegExp(`${REMEDY}$`, 'u'));
});

test('a changed heading is caught', () => {
  expect(afterChange('missies/kop.mdx', 'title: Kop boven', 'title: Kop onder')).toContain(
    'missies/kop.mdx:2: Unexpected "onderaan" (… enkele woorden. Kop onderaan Tekst onder de …)',
  );
});

test('a changed quote character is caught', () => {
  const escapes = 'tests/fixtures/importer/escapes';
  const changed = readLetter(escapes, join(escapes, 'expected'));
  const opening = changed.sections.find(({ file }) => file === 'opening.mdx');
  if (opening) opening.text = opening.text.replace('‘aanhaling’', "'aanhaling'");
  expect(message(changed)).toContain(`Unexpected "'aanhaling'"`);
});

test('a moved paragraph is caught', () => {
  const changed = letter();
  const opening = changed.sections.find(({ file }) => file === 'opening.mdx');
  const [head = '', first = '', second = '', third = ''] = opening?.text.split('\n\n') ?? [];
  if (opening) opening.text = [head, second, first, third].join('\n\n');
  expect(message(changed)).toContain('opening.mdx:9: Unexpected "Een"');
});

test('sections in another order are caught', () => {
  expect(afterChange('missies/kop.mdx', 'order: 1', 'order: -1')).toContain(
    'missies/kop.mdx:2: Unexpected "Kop"',
  );
});

test('a section that is twice there is caught', () => {
  const changed = letter();
  const kop = changed.sections.find(({ file }) => file === 'missies/kop.mdx');
  changed.sections.push({ file: 'missies/kop-2.mdx', text: kop?.text ?? '' });
  expect(message(changed)).toContain('missies/kop-2.mdx:2: Unexpected "Kop"');
});

test('a section that is missing is caught', () => {
  const changed = letter();
  changed.sections = changed.sections.filter(({ file }) => file !== 'missies/kop.mdx');
  expect(message(changed)).toContain('expected "Kop"');
});

test('a page that starts at another word is caught', () => {
  const moved = afterChange(
    'opening.mdx',
    '<Page number={2} />zin zoals',
    'zin <Page number={2} />zoals',
  );
  expect(moved).toBe('opening.mdx:9: Unexpected page 1 at "zin", expected page 2 as in bron.txt:3');
});

test('a paragraph that is cut in two is caught', () => {
  expect(afterChange('opening.mdx', 'breed. <Page', 'breed.\n\n<Page')).toBe(
    'opening.mdx:13: Unexpected start of a paragraph at "Die", expected the paragraph to go on as in bron.txt:15\n  Take out the empty line before it, or run the import again.',
  );
});

test('paragraphs that are run together are caught', () => {
  expect(afterChange('opening.mdx', 'maken.\n\nEen', 'maken. Een')).toBe(
    'opening.mdx:9: Unexpected "Een" inside a paragraph, expected a paragraph to start there as in bron.txt:14\n  Put an empty line before it, or run the import again.',
  );
});

test('a paragraph that ends at a recorded short line is not run on', () => {
  expect(afterChange('opening.mdx', 'wel.\n\n<Page', 'wel. <Page')).toBe(
    'opening.mdx:11: Unexpected "Hier" inside a paragraph, expected a paragraph to start there as in bron.txt:17\n  Put an empty line before it, or run the import again.',
  );
});

test('a paragraph that is recorded to start a page is not run on', () => {
  const recorded = '{ page: 4, line: 15, startsParagraph: true }';
  expect(afterChange('verantwoording.yaml', '{ page: 4, line: 15 }', recorded)).toBe(
    'opening.mdx:11: Unexpected "Die" inside a paragraph, expected a paragraph to start there as in bron.txt:15\n  Put an empty line before it, or run the import again.',
  );
});

test('no paragraph of a letter can be run on unseen, nor one start where none is recorded', () => {
  const folder = 'content/27925-651';
  const changed = (file: string, text: string) => {
    const collated = readLetter(folder);
    for (const target of [collated.record, ...collated.sections]) {
      if (target.file === file) target.text = text;
    }
    return message(collated);
  };
  for (const { file, text } of readLetter(folder).sections) {
    const body = text.indexOf('\n---\n') + 6;
    for (const { index } of text.matchAll(/\n\n/gu)) {
      if (index < body || file.endsWith('ondertekening.mdx')) continue;
      const runOn = `${text.slice(0, index)} ${text.slice(index + 2)}`;
      expect(changed(file, runOn), `${file}, ${index}`).toContain('inside a paragraph');
    }
  }
  const { file, text } = readLetter(folder).record;
  const unrecorded = text.replace(', startsParagraph: true', '');
  expect(changed(file, unrecorded)).toContain('Unexpected start of a paragraph at "Zoals"');
});

test.each([
  ['emphasis', 'enkele', '*enkele*'],
  ['inlineCode', 'enkele', '`enkele`'],
  ['mdxTextExpression', 'enkele', '{"enkele"}'],
  ['mdxJsxTextElement', 'enkele', '<b>enkele</b>'],
  ['list', '<Page number={5} />Hier', '- Hier'],
  ['heading', '<Page number={5} />Hier', '# Hier'],
])('text that MDX reads as %s is caught', (type, from, to) => {
  expect(afterChange('opening.mdx', from, to)).toMatch(
    new RegExp(`^opening\\.mdx:\\d+: Unexpected ${type}, expected paragraphs of plain text`, 'u'),
  );
});

test('MDX that cannot be read is caught', () => {
  expect(afterChange('opening.mdx', 'enkele', '{enkele')).toMatch(
    /^opening\.mdx:\d+: Unexpected MDX/u,
  );
});

test.each([
  [
    'a line left out that is another',
    'text: kst-27925-700',
    'text: kst-27925-701',
    'bron.txt:5: Unexpected record of "kst-27925-701" left out, expected that line in the text',
  ],
  [
    'a line of the letter left out',
    '{ line: 5, text: kst-27925-700 }',
    '{ line: 1, text: Deze brief }',
    'bron.txt:1: Unexpected record of "Deze brief" left out',
  ],
  [
    'a hyphen at another line',
    'joined, line: 3',
    'joined, line: 4',
    'bron.txt:4: Unexpected record of "veilig- heidsdiensten" read as "veiligheidsdiensten", expected those words at that line',
  ],
  [
    'a hyphen that changes the word',
    'result: veiligheidsdiensten',
    'result: veiligheiddiensten',
    'bron.txt:3: Unexpected record of "veilig- heidsdiensten" read as "veiligheiddiensten", expected the same letters',
  ],
  [
    'a repair of words that are not there',
    'repairs: []',
    'repairs: [{ line: 1, printed: Deze brie, result: Dezebrie }]',
    'bron.txt:1: Unexpected record of "Deze brie"',
  ],
  [
    'a paragraph end that is not recorded',
    'shortLines:\n  - { line: 16 }',
    'shortLines: []',
    'opening.mdx:13: Unexpected start of a paragraph at "Hier"',
  ],
  [
    'a wrong field',
    'joined,',
    'guessed,',
    'verantwoording.yaml:5: hyphens[0].kind: Unexpected "guessed", expected "joined", "kept"',
  ],
])('a record of %s is caught', (_, from, to, expected) => {
  expect(afterChange('verantwoording.yaml', from, to)).toContain(expected);
});
