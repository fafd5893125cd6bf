import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAddressLists } from '../../scripts/address-lists.ts';
import { listOf, readList, readLists, REST, sealsOf } from '../../src/addresses/manifest.ts';
import { readMoves } from '../../src/addresses/moves.ts';
import { publishedAddresses } from '../../src/addresses/published.ts';
import { getEdition } from '../../src/edition/read.ts';
import { successorOf } from '../../src/addresses/successor.ts';

const moves = readMoves().value;
const { lists, seals } = readAddressLists();
const addresses = readLists(lists);
const ids = new Map<string, Set<string>>();

const fileOf = (path: string) => join('dist', path.endsWith('/') ? `${path}index.html` : path);

function idsOf(path: string): Set<string> {
  const html = () => readFileSync(fileOf(path), 'utf8');
  const known =
    ids.get(path) ?? new Set([...html().matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id));
  ids.set(path, known as Set<string>);
  return known as Set<string>;
}

function resolves(address: string): boolean {
  const [path = '', fragment] = successorOf(address, moves).split('#');
  return existsSync(fileOf(path)) && (fragment === undefined || idsOf(path).has(fragment));
}

/** Where a page leads on to, for a browser without scripts. */
const leadsTo = (page: string) =>
  /http-equiv="refresh" content="0; url=([^"]+)"/u.exec(readFileSync(fileOf(page), 'utf8'))?.[1];

describe('the lists of published addresses', () => {
  test('have every address that was ever added: none may be taken out of them', () => {
    expect(sealsOf(lists), 'Take the line back, or run: npm run addresses').toEqual(seals);
  });

  test('are one a letter, and one for what is of none', () => {
    const letters = new Set(getEdition().letters.map(({ id }) => id));
    expect(Object.keys(lists)).toEqual([...letters, REST].sort());
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const letter of letters)
      expect(
        readList(lists[letter] ?? '').filter((one) => listOf(one, letters) !== letter),
      ).toEqual([]);
  });

  test('have every address of the site', () => {
    const built = globSync('**/*.*', { cwd: 'dist' }).map((path) => ({
      path: path.replaceAll(sep, '/'),
      read: () => readFileSync(join('dist', path), 'utf8'),
    }));
    const known = new Set(addresses);
    const missing = publishedAddresses(built).filter((address) => !known.has(address));
    expect(missing, 'Run: npm run addresses').toEqual([]);
  });

  test('have none that leads nowhere', () => {
    expect(addresses.filter((address) => !resolves(address))).toEqual([]);
  });
});

describe('what moved', () => {
  test('is where the table says', () => {
    expect(moves.filter(({ to }) => !resolves(to))).toEqual([]);
  });

  test('has a page that leads on, or a file that is the same', () => {
    const pages = moves.filter(({ from }) => from.endsWith('/'));
    expect(pages.filter(({ from }) => leadsTo(from) !== successorOf(from, moves))).toEqual([]);
    const files = moves.filter(({ from }) => !from.endsWith('/') && !from.includes('#'));
    expect(files.filter(({ from }) => !existsSync(fileOf(from)))).toEqual([]);
  });
});

test.each([
  ['/kst-27925-651/', '/27925-651/'],
  ['/kst-27925-651.html', '/27925-651/'],
  ['/kst-27925-623.html', '/kamerstukken/27925-623/'],
  ['/kst-34775-V-20.html', '/kamerstukken/34775-V-20/'],
  ['/kamerstukken/27925-651/', '/27925-651/'],
  ['/27925-623/', '/kamerstukken/27925-623/'],
  ['/34775-20/', '/kamerstukken/34775-V-20/'],
  ['/34775-v-20/', '/kamerstukken/34775-V-20/'],
  ['/kamerstukken/34775-20/', '/kamerstukken/34775-V-20/'],
  ['/33694-363/', '/kamerstukken/29521-363/'],
  ['/kamerstukken/33694-363/', '/kamerstukken/29521-363/'],
  ['/moties/27925-623/', '/moties/#27925-623'],
  ['/begrippen/cbmi/', '/begrippen/#cbmi'],
  ['/rechtsbronnen/grondwet-100/', '/rechtsbronnen/#grondwet-100'],
  ['/27925/', '/dossiers/27925/'],
  ['/34775/', '/dossiers/34775-V/'],
  ['/27925-651/alinea-36/', '/27925-651/missies/trainingsmissie/#alinea-36'],
  ['/27925-651/alinea-1/', '/27925-651/#alinea-1'],
  ['/27925-651/p5/', '/27925-651/#bladzijde-5'],
  ['/27925-651/bladzijde-5/', '/27925-651/#bladzijde-5'],
  ['/27925-651/pagina-5/', '/27925-651/#bladzijde-5'],
  ['/27925-651/trainingsmissie/', '/27925-651/missies/trainingsmissie/'],
  ['/27925-651/missies/', '/27925-651/missies/deel-2/'],
  ['/27925-651/financien/', '/27925-651/financien/financien/'],
])('%s, which a reader may guess, leads to %s', (guessed, address) => {
  expect(leadsTo(guessed)).toBe(address);
  expect(resolves(address)).toBe(true);
});
