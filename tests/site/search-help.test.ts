import { expect, test } from 'vitest';
import { letterText, one, page } from './html.ts';

test('the page of search gives a query of each kind, without stray blanks', () => {
  const help = letterText(one('[data-hulp] > p', page('zoeken/index.html')));
  expect(help).toContain('Bijvoorbeeld: 27925-623, motie Voordewind, 86,9 miljoen, bladzijde 7.');
});
