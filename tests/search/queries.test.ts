import { describe, expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { loadAll, placeOf, readQueries, tally } from './engine.ts';

/** Share of the record that may come later than it should, while words of readers are added. */
const MAY_BE_LATE = 0.05;

describe('the record of what readers must find', () => {
  const loaded = loadAll();
  const queries = readQueries();
  const found = queries.map((wanted) => {
    const { results, lacking = [] } = search(wanted.query, loaded);
    return { wanted, lacking, places: results.map(({ href }) => placeOf(href)) };
  });
  const { text, three, late } = tally(found);

  test(text, () => {
    if (late.length > 0) console.log(late.join('\n'));
    expect(late.length / queries.length).toBeLessThanOrEqual(MAY_BE_LATE);
    expect(three / queries.length).toBeGreaterThanOrEqual(0.99);
  });
});
