import { describe, expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { faults, kindsOf, loadAll, placeOf, readQueries, shares } from './engine.ts';

const loaded = loadAll();
const queries = readQueries();
const found = queries.map((wanted) => {
  const answer = search(wanted.query, loaded);
  const { results, absentWords = [], loose } = answer;
  const excerpt = results[0]?.excerpt?.text ?? '';
  return {
    wanted,
    absentWords,
    loose: loose !== undefined,
    excerpt,
    places: results.map(({ href }) => placeOf(href)),
  };
});
console.log(shares(found));

describe.each(kindsOf(queries))('the record of queries: %s', (kind) => {
  test('every query finds its place as soon as it must', () => {
    expect(faults(found, kind)).toEqual([]);
  });
});
