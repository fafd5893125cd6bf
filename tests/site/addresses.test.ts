import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest, successorOf } from '../../src/addresses/manifest.ts';
import { readMoves } from '../../src/addresses/moves.ts';

const moves = readMoves();
const addresses = readManifest(readFileSync('tests/addresses.txt', 'utf8'));
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

test('every address that was ever published still leads somewhere', () => {
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !resolves(address))).toEqual([]);
});

test('every page that moved has a page that leads on', () => {
  const pages = moves.filter(({ from }) => from.endsWith('/'));
  expect(pages.filter(({ from }) => !existsSync(fileOf(from)))).toEqual([]);
});

test.each([
  ['/kst-27925-651/', '/27925-651/'],
  ['/kst-27925-623/', '/kamerstukken/27925-623/'],
  ['/27925-623/', '/kamerstukken/27925-623/'],
  ['/33694-363/', '/kamerstukken/29521-363/'],
  ['/27925-651/alinea-36/', '/27925-651/missies/trainingsmissie/#alinea-36'],
  ['/27925-651/alinea-1/', '/27925-651/#alinea-1'],
  ['/27925-651/p5/', '/27925-651/#bladzijde-5'],
  ['/27925-651/trainingsmissie/', '/27925-651/missies/trainingsmissie/'],
  ['/27925-651/missies/', '/27925-651/missies/deel-2/'],
  ['/27925-651/financien/', '/27925-651/financien/financien/'],
])('%s, which a reader may guess, leads to %s', (guessed, address) => {
  const html = readFileSync(fileOf(guessed), 'utf8');
  expect(/http-equiv="refresh" content="0; url=([^"]+)"/u.exec(html)?.[1]).toBe(address);
});
