import { describe, expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { loadAll, placeOf } from './engine.ts';

const loaded = loadAll();
const hrefs = (query: string) => search(query, loaded).results.map(({ href }) => href);

describe('a page of the printed paper, however it is cited', () => {
  test.each([
    'blz 5',
    'blz. 5',
    'p. 5',
    'p.5',
    'p 5',
    'pag. 5',
    'pagina 5',
    'bladzijde 5',
    'Bladzijde 5',
    'page 5',
    'brief, p. 5',
    '27 925, nr. 651, p. 5',
    'Kamerstukken II 2018/19, 27925, nr. 651, p. 5',
    '27925-651 blz. 5',
  ])('%s', (query) => {
    expect(hrefs(query)).toEqual(['/27925-651/#bladzijde-5']);
  });
});

describe('a paragraph by its number', () => {
  test.each(['alinea 47', 'al. 47', 'al 47', 'Alinea 47', '27925-651, al. 47'])('%s', (query) => {
    expect(hrefs(query)).toEqual(['/27925-651/#alinea-47']);
  });
});

describe('what is not here is said plainly, without noise', () => {
  test.each([
    ['motie 999', 'Motie nr. 999'],
    ['nr. 999', 'Kamerstuk nr. 999'],
    ['nr 999', 'Kamerstuk nr. 999'],
    ['kamerstuk 999', 'Kamerstuk nr. 999'],
    ['dossier 99999', 'Dossier 99 999'],
    ['bladzijde 99', 'Bladzijde 99'],
    ['blz. 0', 'Bladzijde 0'],
    ['alinea 500', 'Alinea 500'],
  ])('%s', (query, unknown) => {
    expect(search(query, loaded)).toMatchObject({
      results: [],
      absent: [],
      unknown,
      needsSite: false,
    });
  });

  test.each(['27925-999', '27 925, nr. 999', 'kst-27925-999'])('%s, by its id', (query) => {
    const answer = search(query, loaded);
    expect(answer).toMatchObject({ results: [], absent: ['27925-999'], needsSite: false });
  });
});

test('a number that may be unfinished is not yet unknown', () => {
  expect(search('motie 6', loaded, true).unknown).toBeUndefined();
  expect(search('brief 14', loaded, true).unknown).toBeUndefined();
  expect(search('motie 999', loaded, true).unknown).toBe('Motie nr. 999');
});

test('a paper that is no motion is found by its number all the same', () => {
  expect(hrefs('motie 637').map(placeOf)).toEqual(['27925-637']);
});

test.each(['de', 'a', 'het', 'de het een', 'b'])('"%s" asks for nothing', (query) => {
  expect(search(query, loaded)).toMatchObject({ results: [], needsSite: false });
});

test.each([
  ['OM', 'risicos'],
  ['om', 'risicos'],
  ['IS', 'strijd-tegen-isis'],
  ['WAS', 'trainingsmissie'],
])('%s is a name all the same', (query, place) => {
  expect(placeOf(hrefs(query)[0] ?? '')).toBe(place);
});
