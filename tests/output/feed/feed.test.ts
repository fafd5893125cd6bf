import { fromXml } from 'xast-util-from-xml';
import { expect, test } from 'vitest';
import { updatedOn } from '../../../src/edition/model.ts';
import { atom, editionFeed } from '../../../src/output/feed/index.ts';
import { llmsTxt, openSearch } from '../../../src/output/feed/index.ts';
import { inventEdition } from '../../edition/invented.ts';

const HOSTILE = 'Een <proef> & “meer” ]]> \'dan\' "dat"';
const { letters } = inventEdition({
  letters: [
    {
      id: '27925-701',
      brief: { title: { is: HOSTILE }, published: '2026-01-01', updated: '2026-02-01' },
    },
    { id: '27925-702', brief: { published: '2026-03-01' } },
    { id: '27925-703' },
  ],
});
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
