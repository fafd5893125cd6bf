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

test('the forms that readers guess lead to the letter, its paragraphs and pages', () => {
  const target = (path: string) =>
    /http-equiv="refresh" content="0; url=([^"]+)"/u.exec(readFileSync(fileOf(path), 'utf8'))?.[1];
  expect(target('/kst-27925-651/')).toBe('/27925-651/');
  expect(target('/27925-651/alinea-36/')).toBe('/27925-651/missies/trainingsmissie/#alinea-36');
  expect(target('/27925-651/alinea-1/')).toBe('/27925-651/#alinea-1');
  expect(target('/27925-651/p5/')).toBe('/27925-651/#bladzijde-5');
});
