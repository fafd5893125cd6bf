import { expect, test } from 'vitest';
import { writersInShort, writersOf } from '../../../src/edition/view/writers.ts';

const writers = (...offices: string[]) =>
  writersOf({ signatories: offices.map((office) => ({ office, name: 'A. Naam' })) });

test.each([
  [['De Minister van Defensie'], 'de Minister van Defensie'],
  [
    ['De Minister van Defensie', 'De Minister voor Rechtsbescherming'],
    'de Ministers van Defensie en voor Rechtsbescherming',
  ],
  [
    ['De Minister van Financiën', 'De Staatssecretaris van Financiën'],
    'de Minister van Financiën en de Staatssecretaris van Financiën',
  ],
  [
    ['De Minister-President, Minister van Algemene Zaken', 'De Minister van Defensie'],
    'de Minister-President, Minister van Algemene Zaken en de Minister van Defensie',
  ],
])('a letter of %j is of %s', (offices, name) => {
  expect(writers(...offices)).toBe(name);
});

test.each([
  [['De Minister van Defensie'], 'de Minister van Defensie'],
  [['De Minister van A', 'De Minister van B', 'De Minister voor C'], 'drie ministers'],
  [['De Minister van A', 'De Minister van B', 'De Staatssecretaris van C'], 'drie bewindspersonen'],
])('where there is little room, a letter of %j is of %s', (offices, name) => {
  const signatories = offices.map((office) => ({ office, name: 'A. Naam' }));
  expect(writersInShort({ signatories })).toBe(name);
});
