import { describe, expect, test } from 'vitest';
import { promisedFragments, publishedAddresses } from '../../src/addresses/published.ts';
import { extendManifest, sealOf } from '../../src/addresses/manifest.ts';
import { successorOf } from '../../src/addresses/successor.ts';

describe('the list of addresses', () => {
  test('is sorted, holds each address once, and never loses one', () => {
    const list = '/b/\n/oud/\n';
    expect(extendManifest(list, sealOf(list), ['/a/', '/b/'])).toBe('/a/\n/b/\n/oud/\n');
  });

  test('is not extended when a line is gone or altered', () => {
    const seal = sealOf('/b/\n/oud/\n');
    for (const list of ['/b/\n', '/b/\n/oudt/\n', '/a/\n/b/\n']) {
      expect(() => extendManifest(list, seal, ['/a/', '/b/'])).toThrow(
        /^Unexpected list of \d addresses, expected the 2 that were sealed/,
      );
    }
  });

  test('is the same in any order', () => {
    expect(sealOf('/oud/\n/b/\n')).toEqual(sealOf('/b/\n/oud/\n'));
  });

  test('holds pages with their fragments, and files; nothing that scripts alone load', () => {
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

  test('holds headings, paragraphs, pages, entries and notes; no labels and ways back', () => {
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

  test('may not go round', () => {
    const round = [
      { from: '/a/', to: '/b/' },
      { from: '/b/', to: '/a/' },
    ];
    expect(() => successorOf('/a/', round)).toThrow('Unexpected round of moves from /a/');
  });
});
