import { expect, test } from 'vitest';
import { amountsIn } from '../../src/search/text/asked.ts';
import { search } from '../../src/search/search.ts';
import { loadAll } from './engine.ts';

const loaded = loadAll();

test.each([
  ['totaal 86,9 miljoen euro gekost', ['86900000']],
  ['in totaal EUR 15,5 mln. begroot', ['15500000']],
  ['tussen 200–400 miljoen USD', ['200000000', '400000000']],
  ['ongeveer 300.000 euro', ['300000']],
  ['waarvan 5 miljoen in acute nood', []],
  ['circa 300 keer', []],
])('amounts in "%s"', (text, amounts) => {
  expect([...amountsIn(text)]).toEqual(amounts);
});

test.each([
  ['5 miljoen mensen in nood', 'paragraaf'],
  ['86,9 miljoen', 'bedrag'],
  ['15,5 mln', 'bedrag'],
  ['11,7 miljoen', 'paragraaf'],
  ['3000 missies', 'paragraaf'],
])('"%s" finds first a %s', (query, kind) => {
  const first = search(query, loaded).results.find(({ href }) => href.includes('#alinea-'));
  expect(first?.kind).toBe(kind);
});
