import { expect, test } from 'vitest';
import {
  dossierOf,
  isKamerstukId,
  kamerstukId,
  numberOf,
  officialUrl,
  parseId,
} from '../../src/kamerstuk/index.ts';

test.each([
  ['27925-637', { dossier: '27925', number: '637' }],
  ['34775-V-20', { dossier: '34775', suffix: 'V', number: '20' }],
  ['31700-IIB-2', { dossier: '31700', suffix: 'IIB', number: '2' }],
  ['36200-J-4', { dossier: '36200', suffix: 'J', number: '4' }],
  ['21501-20-1136', { dossier: '21501', suffix: '20', number: '1136' }],
  ['35125-C', { dossier: '35125', number: 'C' }],
  ['35000-X-F', { dossier: '35000', suffix: 'X', number: 'F' }],
  ['23700-188b', { dossier: '23700', number: '188b' }],
])('%s comes apart, and together again', (id, parts) => {
  expect(parseId(id)).toEqual(parts);
  expect(kamerstukId(parts)).toBe(id);
  expect([dossierOf(id), numberOf(id)].join('-')).toBe(id);
  expect(numberOf(id)).toBe(parts.number);
});

test.each([
  '',
  '27925',
  '27 925-637',
  '27925-0637',
  '27925-12345',
  '21501-20',
  '34775-v-20',
  'kst-1',
])('"%s" is no canonical id', (text) => {
  expect(isKamerstukId(text)).toBe(false);
});

test('a paper has its page at the official site', () => {
  expect(officialUrl('34775-V-20')).toBe(
    'https://zoek.officielebekendmakingen.nl/kst-34775-V-20.html',
  );
});
