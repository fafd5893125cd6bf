import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseMoves } from '../../../src/addresses/moves.ts';
import { writeOthers } from '../../../src/output/redirects/integration.ts';
import { ContentError } from '../../../src/problem/problem.ts';

const FILE = 'content/verhuisd.yaml';
const SITE = new URL('https://uitgave.example');
const NOTHING = {
  ...{ letters: [], papers: [], dossiers: [] },
  registers: {
    ...{ missies: [], begrippen: [], personen: [], organisaties: [], plaatsen: [] },
    rechtsbronnen: [],
  },
};
const PAGE = '<main id="inhoud"><h2 id="titel">Titel</h2><ul id="lijst"></ul></main>';

/** A built site of two pages and a file, in a folder with a file beside it. */
function built(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leeseditie-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = { 'a/index.html': PAGE, 'b/index.html': PAGE, 'b.json': '{}' };
  for (const [path, text] of Object.entries({ ...files, '../buiten.json': 'geheim' })) {
    const file = join(folder, 'dist', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, 'dist');
}

const moves = (...pairs: [string, string][]) =>
  parseMoves(pairs.map(([from, to]) => `- { from: '${from}', to: '${to}' }\n`).join(''), FILE);

const files = (dist: string) => readdirSync(join(dist, '..'), { recursive: true }).sort();

test('pages, places and files that moved lead to where they are now', () => {
  const dist = built();
  const table = moves(
    ...([
      ['/oud/', '/a/'],
      ['/a/#kop', '/a/#titel'],
      ['/oud.json', '/b.json'],
    ] as [string, string][]),
  );
  expect(writeOthers({ dist, site: SITE }, table, NOTHING)).toBe(1);
  expect(readFileSync(join(dist, 'oud/index.html'), 'utf8')).toContain('href="/a/"');
  expect(readFileSync(join(dist, 'a/index.html'), 'utf8')).toContain('<span id="kop"');
  expect(readFileSync(join(dist, 'oud.json'), 'utf8')).toBe('{}');
});

const GONE = 'expected an address that the site has no more\n  Take the move out';
const LACKS = 'expected an address that the site has\n  Correct it: nothing is there.';

test.each([
  ['/a/', '/b/', `from: Unexpected /a/, ${GONE}`],
  ['/b.json', '/c.json', `from: Unexpected /b.json, ${GONE}`],
  ['/oud/', '/nergens/', `to: Unexpected /nergens/, ${LACKS}`],
  ['/oud/', '/a/#nergens', `to: Unexpected /a/#nergens, ${LACKS}`],
  ['/oud.json', '/nergens.json', `to: Unexpected /nergens.json, ${LACKS}`],
  ['/a/#kop', '/b/#nergens', `to: Unexpected /b/#nergens, ${LACKS}`],
  ['/a/#titel', '/b/', 'from: Unexpected /a/#titel, expected a place that the page has no more'],
  ['/a/#kop', '/a/#nergens', 'to: Unexpected /a/#nergens, expected a place that the page has'],
  ['/a/#kop', '/a/#lijst', 'to: Unexpected /a/#lijst, expected a heading or an entry'],
  [
    '/nergens/#kop',
    '/a/',
    'from: Unexpected /nergens/#kop, expected a place on a page of the site',
  ],
])('a move from %s to %s stops the build, with its line and what to do', (from, to, message) => {
  const dist = built();
  const before = files(dist);
  const write = () =>
    writeOthers({ dist, site: SITE }, moves(['/oude-pagina/', '/a/'], [from, to]), NOTHING);
  expect(write).toThrow(`${FILE}:2: [1].${message}`);
  expect(files(dist)).toEqual(before);
});

test('all that is wrong is said at once, without a stack', () => {
  const dist = built();
  try {
    writeOthers({ dist, site: SITE }, moves(['/a/', '/b/'], ['/oud/', '/nergens/']), NOTHING);
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    expect((error as ContentError).problems.map(({ line }) => line)).toEqual([1, 2]);
    expect((error as ContentError).stack).toBe('');
    return;
  }
  expect.unreachable();
});

test('a move may lead to what leads on, and through another move', () => {
  const dist = built();
  const table = moves(['/oud/', '/ouder/'], ['/ouder/', '/b/']);
  expect(writeOthers({ dist, site: SITE }, table, NOTHING)).toBe(2);
  expect(readFileSync(join(dist, 'oud/index.html'), 'utf8')).toContain('href="/b/"');
});

test('nothing outside the site is read or written, whatever a table says', () => {
  const dist = built();
  const value = [
    { from: '/oud.json', to: '/../buiten.json' },
    { from: '/../../gelekt.json', to: '/b.json' },
  ];
  for (const move of value) {
    const table = { value: [move], place: () => ({ file: FILE }) };
    expect(() => writeOthers({ dist, site: SITE }, table, NOTHING)).toThrow(
      /^Unexpected path .*, expected one inside /u,
    );
  }
  expect(existsSync(join(dist, 'oud.json'))).toBe(false);
});
