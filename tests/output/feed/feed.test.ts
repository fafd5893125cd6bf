import { fromXml } from 'xast-util-from-xml';
import { expect, test } from 'vitest';
import { updatedOn } from '../../../src/edition/model.ts';
import { atom, editionFeed, feeds } from '../../../src/output/feed/index.ts';
import { llmsTxt, openSearch } from '../../../src/output/feed/index.ts';
import { inventEdition } from '../../edition/invented.ts';
import { feedFaults } from './rfc4287.ts';

const HOSTILE = 'Een <proef> & “meer” ]]> \'dan\' "dat"';
const edition = inventEdition({
  letters: [
    {
      id: '27925-701',
      brief: { title: { is: HOSTILE }, published: '2026-01-01', updated: '2026-02-01' },
    },
    { id: '27925-702', brief: { published: '2026-03-01' } },
    { id: '27925-703' },
  ],
});
const { letters } = edition;
const feed = (publication = {}) => atom(editionFeed(letters, publication)) ?? '';

/** Texts of the elements with a name, in order. */
const texts = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'gu'))].map(([, text]) => text ?? '');

test('a feed has the letters of which a day is known, the newest first, and is well-formed', () => {
  expect(() => fromXml(feed())).not.toThrow();
  expect(texts(feed(), 'updated')).toEqual([
    '2026-03-01T00:00:00Z',
    '2026-03-01T00:00:00Z',
    '2026-02-01T00:00:00Z',
  ]);
  expect(texts(feed(), 'title').at(-1)).toBe(`Een &#x3C;proef> &#x26; “meer” ]]&gt; 'dan' "dat"`);
});

test('every feed keeps the rules of Atom', () => {
  const made = feeds.ofEdition?.([], edition) ?? [];
  const paths = made.map(({ path }) => path).filter((path) => path.endsWith('feed.xml'));
  expect(paths).toEqual(['feed.xml', 'dossiers/27925/feed.xml']);
  for (const { make } of made.filter(({ path }) => paths.includes(path)))
    expect(feedFaults(String(make()))).toEqual([]);
  expect(
    feedFaults(feed({ contact: 'redactie@voorbeeld.nl', publisher: 'Een <uitgever>' })),
  ).toEqual([]);
});

test.each([
  ['<updated>2026-03-01T00:00:00Z</updated>', '', 'feed: not one updated'],
  ['T00:00:00Z</published>', '</published>', 'entry: no time: 2026-03-01'],
  ['<id>urn:leeseditie:edition</id>', '<id>edition</id>', 'feed: id is no IRI: edition'],
  ['urn:leeseditie:27925-702', 'urn:leeseditie:27925-701', 'id twice: urn:leeseditie:27925-701'],
  ['rel="self"', 'rel="via"', 'feed: not one link to itself'],
  ['<author><name>Leeseditie</name></author>', '', 'entry: no author, nor has the feed'],
])('a feed with %s become "%s" would break them', (right, wrong, fault) => {
  expect(feed()).toContain(right);
  expect(feedFaults(feed().replace(right, wrong))).toContain(fault);
});

test('names in a feed are of the publisher, or of the papers, and never change', () => {
  expect(texts(feed(), 'id')).toEqual([
    'urn:leeseditie:edition',
    'urn:leeseditie:27925-702',
    'urn:leeseditie:27925-701',
  ]);
  expect(texts(feed({ contact: 'redactie@voorbeeld.nl' }), 'id')[1]).toBe(
    'tag:redactie@voorbeeld.nl,2026:27925-702',
  );
});

test('without a letter that has a day there is no feed', () => {
  const undated = letters.filter((letter) => updatedOn(letter) === undefined);
  expect(undated).toHaveLength(1);
  expect(atom(editionFeed(undated, {}))).toBeUndefined();
});

test('a browser can search the site, and programs find the text and the data of each letter', () => {
  expect(openSearch()).toContain('template="https://leeseditie.example/zoeken/?q={searchTerms}"');
  expect(() => fromXml(openSearch())).not.toThrow();
  expect(llmsTxt(letters)).toContain('(https://leeseditie.example/27925-702.md)');
});
