import { describe, expect, test } from 'vitest';
import { type Fragment, hasWords, siteResults } from '../../src/browser/search/site.ts';
import { ui } from '../../src/interface/index.ts';
import { contentTokens } from '../../src/search/language/content.ts';
import { isForm } from '../../src/search/text/match.ts';
import { loadAll } from './engine.ts';

const { papers } = loadAll();

const fragment = (fields: Partial<Fragment>): Fragment => ({
  ...{ url: '/verantwoording/', content: '', excerpt: '', meta: {} },
  ...fields,
});

const found = (query: string, content: string): boolean =>
  hasWords(
    fragment({ content }),
    contentTokens(query).map(({ word }) => word),
    isForm,
  );

describe('a page of the site is a result when it has every word', () => {
  test.each([
    ['toegankelijkheid', 'Toegankelijkheid en privacy'],
    ['cookie', 'Deze site plaatst geen cookies'],
    ['de cookies', 'Deze site plaatst geen cookies'],
    ['verantwoord', 'Verantwoording'],
  ])('%s', (query, content) => {
    expect(found(query, content)).toBe(true);
  });

  test.each([
    ['Afghanistan', 'De afgelopen maanden'],
    ['wapenleveranties', 'wapens zijn ingezet'],
    ['Rutte', 'langs doorgaande routes'],
    ['cookies Afghanistan', 'Deze site plaatst geen cookies'],
    ['VN', 'vnvr-resolutie'],
    ['aarde', 'de aard van het conflict'],
  ])('%s is not in "%s"', (query, content) => {
    expect(found(query, content)).toBe(false);
  });
});

describe('a page is called what it is', () => {
  test.each([
    ['/kamerstukken/27925-623/', 'motie'],
    ['/kamerstukken/27925-637/', 'kamerstuk'],
    ['/missies/nmi/', 'missie'],
    ['/verantwoording/', 'pagina'],
  ])('%s: %s', (url, kind) => {
    expect(siteResults(fragment({ url }), ui.searchText, papers).map((one) => one.kind)).toEqual([
      kind,
    ]);
  });

  test('of its letter, when there are several', () => {
    const [letter] = papers.letters;
    const letters = letter ? [letter, { ...letter, id: '35125-C', href: '/35125-C/' }] : [];
    const [result] = siteResults(fragment({ url: '/35125-C/' }), ui.searchText, {
      papers: [],
      letters,
    });
    expect(result?.place).toBe('35 125, C');
  });
});

describe('a letter is found at its paragraphs', () => {
  const url = '/27925-651/';
  const heading = (id: string, text: string, location: number) => ({
    ...{ element: 'h3', id, text, location },
  });
  const alinea = (number: number, location: number) => ({
    ...{ element: 'div', id: `alinea-${number}`, location },
  });
  const letter = fragment({
    url,
    meta: { title: 'De brief' },
    anchors: [
      ...[heading('een', 'Een', 0), alinea(1, 1), alinea(2, 20)],
      ...[heading('twee', 'Twee', 40), alinea(3, 41), { ...alinea(3, 50), id: 'alinea-3-1' }],
    ],
    weighted_locations: [
      { location: 5, balanced_score: 1 },
      { location: 25, balanced_score: 2 },
      { location: 55, balanced_score: 9 },
    ],
    sub_results: [
      { anchor: { id: 'een' }, excerpt: 'een <mark>woord</mark>' },
      { anchor: { id: 'twee' }, excerpt: 'nog een <mark>woord</mark>' },
    ],
  });

  test('the best first, one under a heading, each with the words that are there', () => {
    const results = siteResults(letter, ui.searchText, papers);
    expect(results.map(({ href, title, kind }) => [href, title, kind])).toEqual([
      [`${url}#alinea-3`, 'Twee', 'paragraaf'],
      [`${url}#alinea-2`, 'Een', 'paragraaf'],
    ]);
    expect(results[0]?.excerpt).toEqual({ text: 'nog een woord', marks: [{ start: 8, end: 13 }] });
  });

  test('without a heading too', () => {
    const alone = { ...letter, anchors: [alinea(1, 1)], sub_results: [] };
    expect(siteResults(alone, ui.searchText, papers).map(({ title }) => title)).toEqual([
      'De brief',
    ]);
  });
});
