import { expect, test } from 'vitest';
import { afterChange, letter, message } from './letter.ts';

test.each([
  ['a page mark inside a word', 'zin zoals', 'zin zo<Page number={2} />als', '<Page number={2} />'],
  ['a page mark at the end of a paragraph', 'wel.\n\n', 'wel.<Page number={5} />\n\n', 5],
  ['a page mark with a blank after it', '<Page number={2} />zin', '<Page number={2} /> zin', 2],
])('%s is caught', (_, from, to, mark) => {
  const mine = typeof mark === 'number' ? `<Page number={${mark}} />` : mark;
  const changed = letter();
  const opening = changed.sections.find(({ file }) => file === 'opening.mdx');
  if (opening) {
    const without = opening.text.replace(mine, '');
    const [plain, marked] = [from.replace(mine, ''), to];
    expect(without).toContain(plain);
    opening.text = without.replace(plain, () => marked);
  }
  expect(message(changed)).toMatch(
    /^opening\.mdx:\d+: Unexpected (?:page \d at "zin", expected page 2|<Page number=\{\d\} \/>, expected a word right after it)/u,
  );
});

test('a page that starts inside a word does so where the line ends', () => {
  const mark = '<Page number={3} />';
  expect(afterChange('opening.mdx', `veilig${mark}heids`, `veiligh${mark}eids`)).toContain(
    'opening.mdx:9: Unexpected page inside "veiligh|eidsdiensten,", expected page inside "veilig|heidsdiensten," as in bron.txt:3',
  );
});

test('a page mark that stands twice is caught', () => {
  const mark = '<Page number={4} />';
  expect(afterChange('opening.mdx', mark, mark + mark)).toContain(
    `opening.mdx:11: Unexpected ${mark}, expected <Page number={5} /> and nothing else in it`,
  );
});

test.each([
  '<Page number={2}>verborgen</Page>',
  '<Page {...alles} number={2} />',
  '<Page number={2} onclick="x" />',
  '<Page number="2" />',
  '<Page number={1 + 1} />',
  '<Page />',
])('%s is no page mark', (mark) => {
  expect(afterChange('opening.mdx', '<Page number={2} />', mark)).toMatch(
    /^opening\.mdx:9: Unexpected <Page>, expected <Page number=\{2\} \/> and nothing else in it/u,
  );
});

test.each([
  ['a link to elsewhere', '(kamerstuk:27925-637)', '(https://example.org)', 'link to https://'],
  ['a link with a title', '27925-637)', '27925-637 "Titel")', 'title "Titel" of a link'],
  ['a link without words', 'enkele', '[](kamerstuk:27925-637)enkele', 'link without words'],
  ['a hard break', 'enkele bladzijden', 'enkele\\\nbladzijden', 'break'],
])('%s in a paragraph is caught', (_, from, to, found) => {
  expect(afterChange('opening.mdx', from, to)).toMatch(
    new RegExp(`^opening\\.mdx:\\d+: Unexpected ${found}`, 'u'),
  );
});

test('a link in a signature is caught', () => {
  expect(afterChange('ondertekening.mdx', 'P. Proef', '[P. Proef](kamerstuk:27925-637)')).toContain(
    'Unexpected link, expected paragraphs of plain text',
  );
});

test('words that are recorded as left out, and are, are no furniture', () => {
  const changed = letter();
  const [opening] = changed.sections.filter(({ file }) => file === 'opening.mdx');
  const words = 'Maar deze korte regel wel.';
  if (opening) opening.text = opening.text.replace(` ${words}`, '');
  const [before, after] = ['furniture:\n', `furniture:\n  - { line: 16, text: ${words} }\n`];
  changed.record.text = changed.record.text.replace(before, after);
  expect(message(changed)).toContain(
    `verantwoording.yaml:7: furniture[0]: Unexpected record of "${words}" left out, expected a footer or an imprint: it is text`,
  );
});

test('words of the letter are no imprint that has words beside it', () => {
  const entry = 'furniture:\n  - { line: 16, text: Maar, beside: true }\n';
  expect(afterChange('verantwoording.yaml', 'furniture:\n', entry)).toContain(
    'furniture[0]: Unexpected record of "Maar" left out, expected an imprint at the start of bron.txt:16',
  );
});

test.each([
  ['line: 7, text: ’s-Gravenhage 2019', 'the number of the paper above it', 'kst-27925-700'],
  ['line: 6, text: ISSN 0921 - 7371', 'the number of the paper above it', 'kst-27925-700'],
])('an imprint (%s) has %s', (entry, _, number) => {
  expect(afterChange('bron.txt', number, `${number} is`)).toMatch(
    new RegExp(`left out, expected the end of a page at bron\\.txt:${entry.slice(6, 7)}`, 'u'),
  );
});

test('a paragraph of over a million characters is compared like any other', () => {
  const long = 'woord '.repeat(200_000);
  const changed = letter();
  const [opening] = changed.sections.filter(({ file }) => file === 'opening.mdx');
  changed.source.text = changed.source.text.replace('Maar deze', `${long}maar deze`);
  if (opening) opening.text = opening.text.replace('Maar deze', `${long}maar deze`);
  expect(message(changed)).toBe('200135 words are the same');
});

test('frontmatter that is no YAML is named with its line', () => {
  expect(afterChange('missies/kop.mdx', 'order: 1', 'order: [1')).toMatch(
    /^missies\/kop\.mdx:4: Unexpected YAML, expected a closing \] before this line\n {2}Close/u,
  );
});
