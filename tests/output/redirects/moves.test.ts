import { describe, expect, test } from 'vitest';
import { movedFiles, redirectFiles, redirects } from '../../../src/output/redirects/redirects.ts';
import { keepMovedPlaces, placeFault } from '../../../src/output/redirects/integration.ts';
import { redirectPage } from '../../../src/output/redirects/redirect-page.ts';
import { parseMoves } from '../../../src/addresses/moves.ts';
import { ContentError } from '../../../src/problem/problem.ts';

const file = 'content/verhuisd.yaml';
const nothing = {
  letters: [],
  papers: [],
  dossiers: [],
  registers: {
    ...{ missies: [], begrippen: [], personen: [], organisaties: [], plaatsen: [] },
    rechtsbronnen: [],
  },
};
const moved = (...pairs: [string, string][]) => pairs.map(([from, to]) => ({ from, to }));

/** A table of moves, a line each. */
const table = (...pairs: [string, string][]) =>
  pairs.map(([from, to]) => `- { from: '${from}', to: '${to}' }\n`).join('');

/** What an editor reads about a table of moves. */
function said(...pairs: [string, string][]): string {
  try {
    parseMoves(table(...pairs), file);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'nothing';
}

describe('the table of moves', () => {
  test.each([
    ['/oud/', '/nieuw/'],
    ['/oud/', '/nieuw/#deel'],
    ['/oud/#kop', '/oud/#titel'],
    ['/oud/#kop', '/nieuw/'],
    ['/oud/bestand.json', '/nieuw.json'],
  ])('takes a move from %s to %s', (from, to) => {
    expect(said([from, to])).toBe('nothing');
  });

  test.each([
    ['oud/', '/nieuw/', 'Unexpected address, expected one from the root such as'],
    ['/oud', '/nieuw/', 'Unexpected address, expected one from the root such as'],
    ['/oud.json#x', '/nieuw.json', 'Unexpected address, expected one from the root such as'],
    ['/oud.json', '/nieuw/', 'Unexpected move of a file to /nieuw/, expected another .json file'],
    ['/oud.json', '/a.csv', 'Unexpected move of a file to /a.csv, expected another .json file'],
    ['/oud/', '/a.json', 'Unexpected move of a page to the file /a.json, expected a page'],
    ['/oud/', '/oud/', 'Moves form a loop: /oud/ → /oud/'],
    ['/../../x/', '/nieuw/', '[0].from: Unexpected address, expected one from the root such as'],
    ['/oud.json', '/../tsconfig.json', '[0].to: Unexpected address, expected one from the root'],
  ])('refuses a move from %s to %s', (from, to, message) => {
    expect(said([from, to])).toContain(message);
  });

  test('refuses a second move from one address, with its line', () => {
    expect(said(['/a/', '/b/'], ['/a/', '/c/'])).toBe(
      `${file}:2: [1].from: Unexpected second move from /a/, expected one\n  Take one of the two out.`,
    );
  });

  test('refuses a loop once, with the way round', () => {
    expect(said(['/x/', '/y/'], ['/a/', '/b/'], ['/b/', '/c/'], ['/c/', '/a/'])).toBe(
      `${file}:2: [1].from: Moves form a loop: /a/ → /b/ → /c/ → /a/\n` +
        '  Let one of them end on a page of the site, or take it out.',
    );
  });

  test('refuses a loop that only a place on a page goes round', () => {
    expect(said(['/a/', '/b/#q'], ['/b/', '/a/'])).toContain(
      ':1: [0].from: Moves form a loop: /b/#q → /a/#q → /b/#q',
    );
  });
});

describe('a page that moved', () => {
  test('leads at once to where it is in the end', () => {
    expect(redirects(nothing, moved(['/a/', '/b/'], ['/b/', '/c/']))).toEqual([
      { from: '/a/', to: '/c/', places: [] },
      { from: '/b/', to: '/c/', places: [] },
    ]);
  });

  test('knows which of its places went elsewhere', () => {
    const [page] = redirects(
      nothing,
      moved(['/a/', '/b/'], ['/a/#x', '/c/#y'], ['/b/#z', '/b/#q']),
    );
    expect(page?.places).toEqual([
      { id: 'x', to: '/c/#y' },
      { id: 'z', to: '/b/#q' },
    ]);
  });

  test('has no page when only a file or a place moved', () => {
    expect(redirects(nothing, moved(['/a.json', '/b.json'], ['/a/#x', '/a/#y']))).toEqual([]);
  });
});

test('a file that moved has the contents of what took its place', () => {
  const moves = moved(['/a.json', '/b.json'], ['/b.json', '/c.json']);
  expect(movedFiles(moves)).toEqual([
    { file: '/a.json', of: '/c.json' },
    { file: '/b.json', of: '/c.json' },
  ]);
});

test('a page that leads on stands at the official name of a paper too', () => {
  expect(redirectFiles({ from: '/kst-27925-623/' })).toEqual([
    '/kst-27925-623/index.html',
    '/kst-27925-623.html',
  ]);
  expect(redirectFiles({ from: '/27925-623/' })).toEqual(['/27925-623/index.html']);
});

test('a page that leads on escapes what an address may hold', () => {
  const page = redirectPage({ to: '/a"b&c/', places: [] }, new URL('https://uitgave.example'));
  expect(page).toContain('<a href="/a&quot;b&amp;c/">');
  expect(page).not.toContain('/a"b');
});

describe('a place that moved', () => {
  const html = '<main id="inhoud"><h2 class="k" id="titel">Titel</h2><ul id="lijst"></ul></main>';
  const kept = (...pairs: [string, string][]) => keepMovedPlaces(html, '/a/', moved(...pairs));

  test('has its old fragment where its successor starts, without text', () => {
    expect(kept(['/a/#kop', '/a/#titel'])).toContain(
      '<h2 class="k" id="titel"><span id="kop" data-redactie></span>Titel</h2>',
    );
  });

  test('stands at the top of the page when nothing took its place', () => {
    expect(kept(['/a/#kop', '/a/'])).toContain(
      '<main id="inhoud"><span id="kop" data-redactie></span>',
    );
  });

  test('is said to be on another page, when it is', () => {
    expect(kept(['/a/#kop', '/b/#titel'])).toContain(
      '<p class="verhuisd" id="kop" data-redactie>Wat hier stond, staat nu op <a href="/b/#titel">',
    );
  });

  test('leaves other pages as they are', () => {
    expect(kept(['/b/#kop', '/b/#titel'])).toBe(html);
  });

  test.each([
    ['/a/#titel', '/a/#lijst', '/a/#titel, expected a place that the page has no more'],
    ['/a/#kop', '/a/#weg', '/a/#weg, expected a place that the page has'],
    ['/a/#kop', '/a/#lijst', '/a/#lijst, expected a heading or an entry, as <ul> holds no place'],
  ])('from %s to %s is not kept, and said to be wrong', (from, to, message) => {
    expect(kept([from, to])).toBe(html);
    expect(placeFault(html, from, to)?.message).toBe(`Unexpected ${message}`);
  });
});
