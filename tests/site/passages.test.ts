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
    'Kamerstukken bij deze missie',
    'Passages',
  ]);
});

test('a letter says what came before and next', () => {
  const series = one('.series', page('27925-651/index.html'));
  const said = all('li', series).map((item) => letterText(item).replaceAll('\u00a0', ' '));
  expect(said).toEqual([
    'Vorig verslag: 27 925, nr. 629, 13 april 2018',
    'Besluit waarover deze brief verslag doet: 27 925, nr. 637, 14 september 2018',
    'Volgend besluit: 27 925, nr. 662, 18 oktober 2019',
    'Volgend verslag: 27 925, nr. 722, 20 mei 2020',
  ]);
});

test('a letter says what it is about, its number and date, who wrote it, and where it was debated', () => {
  const html = page('27925-651/index.html');
  const [about] = all('.letter-head .about', html);
  const [identity, writers, debate] = about ? all('p', about) : [];
  const words = (line: typeof identity) => (line ? letterText(line).replaceAll('\u00a0', ' ') : '');
  const title = one('h1', html).children.map(letterText).join('');
  expect(title).toContain('Voortgangsrapportage over de');
  expect(words(identity)).toBe('Kamerstuk 27 925, nr. 651 · 18 april 2019');
  expect(words(writers)).toMatch(/^Brief van de Ministers van Buitenlandse Zaken, van Defensie/u);
  expect(JSON.stringify(writers)).toContain('#ondertekening');
  expect(words(debate)).toContain('algemeen overleg van 28 mei 2019');
  for (const part of [about, one('h1', html)])
    expect(part?.properties['dataRedactie']).toBeDefined();
});

test('every amount shows the words that it rests on', () => {
  const sections = sectionsOf(getEdition());
  const rows = all('.amounts tbody tr', page('financien/index.html'));
  const quotes = sections.flatMap(({ amounts }) =>
    amounts.map(({ quote }) => `“${unbroken(quote)}”`),
  );
  expect(rows.flatMap((row) => all('.grond', row).map(letterText)).sort()).toEqual(quotes.sort());
});
