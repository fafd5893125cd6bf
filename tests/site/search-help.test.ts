import { expect, test } from 'vitest';
import { exampleQueries } from '../../src/edition/view/examples.ts';
import { getEdition } from '../../src/edition/read.ts';
import { letterText, one, page } from './html.ts';

test('the page of search gives a query of each kind, without stray blanks', () => {
  const edition = getEdition();
  const help = letterText(one('[data-hulp] > p', page('zoeken/index.html')));
  const queries = exampleQueries(edition);
  expect(queries).toHaveLength(4);
  expect(help).toContain(`Bijvoorbeeld: ${queries.join(', ')}.`);
});
