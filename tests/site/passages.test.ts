import { expect, test } from 'vitest';
import { unbroken } from '../../src/dutch/unbroken.ts';
import { sectionsOf } from '../../src/edition/build/edition.ts';
import { getEdition } from '../../src/edition/read.ts';
import { all, letterText, one, page } from './html.ts';

const { papers, registers } = getEdition();
const paths = [...papers, ...registers.missies].map(({ href }) => href);

test.each(paths)('%s prints each paragraph of a list once', (path) => {
  const lists = all('.passages', page(`${path}index.html`));
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) {
    const printed = all('li', list).map((passage) => {
      const [, letter = ''] = String(one('a', passage).properties['href']).split('/');
      return [letter, letterText(one('blockquote', passage))].join(': ');
    });
    expect(new Set(printed).size).toBe(printed.length);
  }
});

test('a mission’s page says its name once', () => {
  const main = page('missies/cbmi/index.html');
  expect(all('main h1, main h2', main).map(letterText)).toEqual([
    'Capacity Building Mission Iraq (CBMI)',
    'Passages',
  ]);
});

test('a letter says who wrote it, and that its description is the editors’', () => {
  const [about] = all('.letter-head .about', page('27925-651/index.html'));
  const text = about ? all('p', about).map((line) => JSON.stringify(line)) : [];
  expect(text[0]).toContain('de Ministers van Buitenlandse Zaken, van Defensie');
  expect(text[0]).toContain('#ondertekening');
  expect(text[1]).toContain('van de redactie');
  expect(about?.properties['dataRedactie']).toBeDefined();
});

test('every amount shows the words that it rests on', () => {
  const sections = sectionsOf(getEdition());
  const rows = all('.amounts tbody tr', page('financien/index.html'));
  const quotes = sections.flatMap(({ amounts }) =>
    amounts.map(({ quote }) => `“${unbroken(quote)}”`),
  );
  expect(rows.flatMap((row) => all('.grond', row).map(letterText))).toEqual(quotes);
});
