import { beforeAll, expect, test } from 'vitest';
import { outputFiles } from '../../src/output/index.ts';
import { officialText } from '../../src/output/citation/official.ts';
import { search } from '../../src/search/search.ts';
import { inventThree, THREE } from '../edition/three-letters.ts';
import { loadAll } from '../search/engine.ts';

/* What machines and searchers get of three letters: each thing with the letter that it is of. */

const content = inventThree();
const files = new Map<string, string>();

beforeAll(async () => {
  for (const { path, make } of outputFiles(content))
    if (/\.(?:csv|json|txt|md|xml)$/u.test(path)) files.set(path, String(await make()));
});

/** The column `brief` of a table. */
const letterColumn = (table: string) =>
  (JSON.parse(files.get(`data/${table}.json`) ?? '[]') as { brief: string }[]).map(
    ({ brief }) => brief,
  );

test.each([
  ['bedragen', THREE],
  ['cijfers', THREE],
  ['plaatsen', THREE],
  ['personen', THREE],
  ['moties', THREE.flatMap((id) => [id, id])],
])('the table %s has the rows of each letter', (table, letters) => {
  expect(letterColumn(table)).toEqual(letters);
  const lines = files.get(`data/${table}.csv`)?.trim().split('\r\n') ?? [];
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(letters);
});

test('the file of a letter has its own rows alone', () => {
  for (const id of THREE) {
    const whole = files.get(`${id}.json`) ?? '';
    const named = [...whole.matchAll(/"brief":"([^"]+)"/gu)].map(([, brief]) => brief);
    expect(new Set(named)).toEqual(new Set([id]));
  }
});

test('the feed, the texts and the list for machines have every letter', () => {
  for (const id of THREE) {
    for (const path of ['feed.xml', 'llms.txt']) expect(files.get(path)).toContain(`/${id}`);
    for (const path of [`${id}.txt`, `${id}.md`]) expect(files.get(path)).toContain('luchtproef');
  }
});

test.each([
  ['zes toestellen', '/27925-720/missies/luchtproef/#alinea-2'],
  ['twee toestellen', '/35125-C/missies/luchtproef/#alinea-2'],
  ['luchtproef loopt 2018', '/27925-701/missies/luchtproef/#alinea-2'],
  ['35125 C', '/35125-C/'],
  ['27 925, nr. 720', '/27925-720/'],
])('a search finds the letter that has it: %s', (query, href) => {
  expect(search(query, loadAll(content)).results[0]?.href).toBe(href);
});

test('each letter is cited by its own chamber, year and number', () => {
  expect(
    content.edition.letters.map(({ id }) => officialText({ letter: content.letterOf(id) })),
  ).toEqual([
    'Kamerstukken II 2018/19, 27925, nr. 701',
    'Kamerstukken II 2018/19, 27925, nr. 720',
    'Kamerstukken I 2019/20, 35125, C',
  ]);
});

test('no two letters share an address', () => {
  const own = [...files.keys()].filter((path) => THREE.some((id) => path.includes(id)));
  expect(new Set(own).size).toBe(own.length);
  for (const id of THREE) expect(own.filter((path) => path.includes(id)).length).toBeGreaterThan(3);
});
