import { describe, expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { faults, foundFor, kindsOf, loadAll, readQueries, shares } from './engine.ts';

const loaded = loadAll();
const queries = readQueries();
const found = queries.map((wanted) => foundFor(wanted, search(wanted.query, loaded)));
console.log(shares(found));

describe.each(kindsOf(queries))('the record of queries: %s', (kind) => {
  test('every query finds its place as soon as it must', () => {
    expect(faults(found, kind)).toEqual([]);
  });
});
