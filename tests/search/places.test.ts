import { expect, test } from 'vitest';
import { buildContent } from '../../src/edition/build/edition.ts';
import { contentFiles } from '../../src/edition/read.ts';
import { search } from '../../src/search/search.ts';
import { loadAll } from './engine.ts';

// A section with a list, a table and a printed footnote, in an invented letter.
const BODY = `De commissie reist in de herfst.[^1]

<List>

**a.** een team van vijftig koks;

**b.** een detachement,

met ezels

<List>

**–** dat water draagt.

</List>

</List>

<Table>

| Post | Raming |
| --- | --: |
| Zadels | 6.400 |
| Hooi | 14.250 |

</Table>

[^1]: Volgens de kwartiermeester.
`;
const files = contentFiles('tests/fixtures/edition/content');
const read = (path: string) => {
  const text = files.read(path);
  // Two paragraphs more: the next section counts on.
  if (path.endsWith('financien/financien.mdx')) return text?.replace(/(?<=firstAlinea: )5/u, '7');
  return path.endsWith('missies/uitwerking.mdx') ? text?.replace(/(?<=---\n\n).*$/su, BODY) : text;
};
const loaded = loadAll(buildContent({ ...files, read }));
const first = (query: string) => search(query, loaded).results[0];

test.each([
  ['commissie herfst', 'alinea-4'],
  ['vijftig koks', 'alinea-5-1'],
  ['ezels', 'alinea-5-2'],
  ['water dragen', 'alinea-5-2-1'],
  ['zadels', 'alinea-6'],
  ['14.250', 'alinea-6'],
  ['kwartiermeester', 'voetnoot-1'],
])('%s leads to the paragraph, item, table or footnote that has it', (query, fragment) => {
  expect(first(query)?.href.replace(/^.*#/u, '')).toBe(fragment);
});

test.each([
  ['ezels', 'een detachement,\nmet ezels'],
  ['water', 'dat water draagt.'],
  ['hooi', 'Post\tRaming\nZadels\t6.400\nHooi\t14.250'],
])('%s shows the words there', (query, text) => {
  expect(first(query)?.excerpt?.text).toBe(text);
});

test('another paragraph of the section is called what it is', () => {
  const { more } = first('commissie kwartiermeester') ?? {};
  expect(more?.text).toMatch(/^Ook in (?:alinea 4|voetnoot 1)$/u);
});
