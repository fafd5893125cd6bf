import { expect, test } from 'vitest';
import Home from '../../src/pages/index.astro';
import { firstLetter } from '../first-letter.ts';
import { all, letterText, one } from '../site/html.ts';
import { renderPage } from './render.ts';

/* The front page while the first letter is the only one, whatever is published now. */
const home = await renderPage(Home, firstLetter(), { path: '/' });
const said = (selector: string): string[] =>
  all(selector, home).map((element) => letterText(element).replaceAll('\u00a0', ' '));

test('it is about the letter', () => {
  expect(one('h1', home).children.map(letterText).join('')).toContain(
    'Voortgangsrapportage over de',
  );
  const [identity] = one('.identity', home).children.map(letterText);
  expect(identity?.replaceAll('\u00a0', ' ')).toBe('Kamerstuk 27 925, nr. 651 · 18 april 2019');
  const links = all('a', one('main', home)).map(({ properties }) => properties['href']);
  expect(links).toContain('/27925-651/');
});

test('it says what came before and next, as far as is known', () => {
  expect(said('.series h2')).toEqual(['Wat voorafging en volgde (voor zover bekend)']);
  expect(said('.series li')).toEqual([
    'Vorig verslag: 27 925, nr. 629, 13 april 2018',
    'Besluit waarover deze brief verslag doet: 27 925, nr. 637, 14 september 2018',
    'Volgend besluit: 27 925, nr. 662, 18 oktober 2019',
    'Volgend verslag: 27 925, nr. 722, 20 mei 2020',
  ]);
});
