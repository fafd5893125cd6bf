import { describe, expect, test } from 'vitest';
import { type Fragment, hasWords, siteResult } from '../../src/browser/search/site.ts';
import { contentTokens } from '../../src/search/language/content.ts';
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
    expect(siteResult(fragment({ url }), papers).kind).toBe(kind);
  });

  test('a paragraph, when the words stand in one', () => {
    const url = '/27925-651/missies/gereedheid/';
    const anchors = [{ id: 'alinea-47', location: 3 }];
    const result = siteResult(fragment({ url, anchors, locations: [5] }), papers);
    expect(result).toMatchObject({ kind: 'paragraaf', href: `${url}#alinea-47`, place: '' });
  });

  test('of its letter, when there are several', () => {
    const [letter] = papers.letters;
    const letters = letter ? [letter, { ...letter, id: '35125-C', href: '/35125-C/' }] : [];
    const result = siteResult(fragment({ url: '/35125-C/missies/proef/' }), {
      papers: [],
      letters,
    });
    expect(result.place).toBe('35 125, C');
  });
});
