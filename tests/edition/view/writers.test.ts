import { expect, test } from 'vitest';
import { ui } from '../../../src/interface/index.ts';
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
  [['De voorzitter', 'De griffier', 'De secretaris'], 'drie ondertekenaars'],
])('where there is little room, a letter of %j is of %s', (offices, name) => {
  const signatories = offices.map((office) => ({ office, name: 'A. Naam' }));
  expect(writersInShort({ signatories, kind: 'brief' })).toBe(name);
});

test('a motion is of members, each by the name as it is printed', () => {
  const of = (...names: string[]) => ({ signatories: names.map((name) => ({ name })) });
  expect(writersOf(of('Van der Graaf', 'De Hoop'))).toBe('Van der Graaf en De Hoop');
  const three = of('Van der Graaf', 'De Hoop', 'Bouchallikh');
  expect(writersInShort({ ...three, kind: 'motie' })).toBe('drie leden');
});

test.each([
  ['brief', 'Brief van X aan de Tweede Kamer, vergaderjaar 2022/23'],
  ['motie', 'Motie van X in de Tweede Kamer, vergaderjaar 2022/23'],
  [
    'lijst',
    'Lijst van vragen en antwoorden, ondertekend door X. Tweede Kamer, vergaderjaar 2022/23',
  ],
  ['verslag', 'Verslag, ondertekend door X. Tweede Kamer, vergaderjaar 2022/23'],
])('what a %s is, and whose: %s', (kind, words) => {
  expect(ui.letter.writtenBy('X', { kind, chamber: 'II' }, '2022/23').join('')).toBe(words);
});
