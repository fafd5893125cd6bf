import { describe, expect, test } from 'vitest';
import { promisedFragments, publishedAddresses } from '../../src/addresses/published.ts';
import { extendLists, listOf, sealOf, sealsOf } from '../../src/addresses/manifest.ts';
import { successorOf, wayFrom } from '../../src/addresses/successor.ts';

const LETTERS = new Set(['27925-651', '34775-V-20']);
const extend = (lists: Record<string, string>, ...published: string[]) =>
  extendLists(lists, sealsOf(lists), published, LETTERS);

describe('the lists of addresses', () => {
  test('are sorted, hold each address once, and never lose one', () => {
    expect(extend({ overig: '/b/\n/oud/\n' }, '/a/', '/b/', '/a/')).toEqual({
      overig: '/a/\n/b/\n/oud/\n',
    });
  });

  test('are one a letter, made with its first address', () => {
    const lists = { overig: '/b/\n' };
    expect(extend(lists, '/27925-651/', '/a/', '/kst-34775-V-20.html')).toEqual({
      '27925-651': '/27925-651/\n',
      '34775-V-20': '/kst-34775-V-20.html\n',
      overig: '/a/\n/b/\n',
    });
  });

  test('keep an address where it stands, when its letter is published later', () => {
    const lists = { overig: '/27925-651/\n' };
    expect(extend(lists, '/27925-651/', '/27925-651/#kop')).toEqual({
      '27925-651': '/27925-651/#kop\n',
      overig: '/27925-651/\n',
    });
  });

  test.each([
    ['/27925-651/', '27925-651'],
    ['/27925-651/#alinea-1', '27925-651'],
    ['/27925-651/missies/mandaat/deel.png', '27925-651'],
    ['/27925-651.json', '27925-651'],
    ['/kst-27925-651/', '27925-651'],
    ['/kst-27925-651.html', '27925-651'],
    ['/27925-6510/', 'overig'],
    ['/27925/', 'overig'],
    ['/kamerstukken/27925-651/', 'overig'],
    ['/', 'overig'],
    ['/#kern', 'overig'],
  ])('have %s under %s', (address, list) => expect(listOf(address, LETTERS)).toBe(list));

  test.each([
    [{ overig: '/b/\n' }, 1],
    [{ overig: '/b/\n/oudt/\n' }, 2],
    [{ overig: '/a/\n/b/\n/oud/\n' }, 3],
    [{}, 0],
  ] as [Record<string, string>, number][])(
    'are not extended when a line or a list is gone or altered: %j',
    (lists, count) => {
      const seals = sealsOf({ overig: '/b/\n/oud/\n' });
      expect(() => extendLists(lists, seals, ['/a/'], LETTERS)).toThrow(
        `tests/addresses/overig.txt: Unexpected list of ${count} addresses, expected the 2 that were sealed\n  Addresses are for ever.`,
      );
    },
  );

  test('are not extended with one that was never sealed', () => {
    expect(() => extendLists({ '27925-651': '/27925-651/\n' }, {}, [], LETTERS)).toThrow(
      'tests/addresses/27925-651.txt: Unexpected list of 1 addresses, expected the 0 that were',
    );
  });

  test('have the same seal in any order', () => {
    expect(sealOf('/oud/\n/b/\n')).toEqual(sealOf('/b/\n/oud/\n'));
  });

  test('hold pages with their fragments, and files; nothing that scripts alone load', () => {
    const read = () => '<h2 id="mandaat">';
    const paths = [
      'index.html',
      'a/index.html',
      'a.json',
      '_astro/x.js',
      'pagefind/y.js',
      '404.html',
    ];
    expect(publishedAddresses(paths.map((path) => ({ path, read })))).toEqual([
      '/',
      '/#mandaat',
      '/a/',
      '/a/#mandaat',
      '/a.json',
    ]);
  });

  test('promise nothing of a letter with open doubts', () => {
    const concept = '<p class="concept" role="note" data-concept><h2 id="kop">';
    const files = ['27925-700/index.html', '27925-700/citeren/index.html', 'a/index.html'].map(
      (path) => ({ path, read: () => (path.startsWith('a') ? '<h2 id="mandaat">' : concept) }),
    );
    expect(publishedAddresses(files)).toEqual(['/a/', '/a/#mandaat']);
  });

  test('hold headings, paragraphs, pages, entries and notes; no labels and ways back', () => {
    const html =
      '<main id="inhoud"><h2 class="x" id="mandaat"><span id="bladzijde-2"><div id="alinea-9">' +
      '<li id="cbmi"><a class="nootteken" id="noot-mandaat-het-het-terug">' +
      '<span class="noot" id="noot-mandaat-het-het"><h2 id="kern-titel"><input id="zoek-q">';
    expect(promisedFragments(html)).toEqual([
      'alinea-9',
      'bladzijde-2',
      'cbmi',
      'mandaat',
      'noot-mandaat-het-het',
    ]);
  });
});

describe('an address that moved', () => {
  const moves = [
    { from: '/oud/', to: '/nieuw/' },
    { from: '/nieuw/', to: '/nu/' },
    { from: '/brief/#kop', to: '/brief/#titel' },
  ];

  test.each([
    ['/blijft/', '/blijft/'],
    ['/oud/', '/nu/'],
    ['/oud/#alinea-4', '/nu/#alinea-4'],
    ['/brief/#kop', '/brief/#titel'],
    ['/brief/#alinea-1', '/brief/#alinea-1'],
  ])('%s leads to %s', (from, to) => {
    expect(successorOf(from, moves)).toBe(to);
  });

  test('that goes round is found out', () => {
    const round = [
      { from: '/a/', to: '/b/' },
      { from: '/b/', to: '/a/' },
    ];
    expect(wayFrom('/a/', round)).toEqual(['/a/', '/b/', '/a/']);
  });
});
