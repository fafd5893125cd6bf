import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dossierId,
  findAllReferences,
  findReferences,
  isDossierId,
  isHandelingenId,
  officialDossierUrl,
  parseDossierId,
  printedDossier,
} from '../../src/kamerstuk/index.ts';
import { listReferences } from '../../src/kamerstuk/listing.ts';
import { hostile, loadFixture } from './fixtures.ts';

interface Case {
  readonly text: string;
  readonly found: readonly string[];
}

describe('a dossier without a number is a reference where words or brackets say so', () => {
  test.each(loadFixture<Case>('dossiers'))('$text', ({ text, found }) => {
    expect(findAllReferences(text).map(({ ids }) => ids.join(' '))).toEqual(found);
  });
});

test('a dossier is told from a paper by its kind, and carries what its words say', () => {
  const text = 'Zie Kamerstukken I 2022/23, 36\u00a0200 X en Kamerstuk 27 925, nr. 651.';
  const [dossier, paper] = findAllReferences(text);
  expect(dossier).toEqual({
    start: 4,
    end: 36,
    text: 'Kamerstukken I 2022/23, 36\u00a0200 X',
    ids: ['36200-X'],
    kind: 'dossier',
    chamber: 'I',
    sessionYear: '2022/23',
    page: undefined,
  });
  expect(paper?.kind).toBe('paper');
});

test('brackets and the words before them are no part of the reference', () => {
  const text = 'het wetsvoorstel (36 281) en dossier 27 925';
  expect(findAllReferences(text).map((reference) => reference.text)).toEqual(['36 281', '27 925']);
});

test('a list of references prints a dossier alone as its id', () => {
  const text = 'De motie\n(36410-V) en Kamerstuk 27 925,\nnr. 637';
  expect(listReferences(text).map(({ ids, line, column }) => [ids, line, column])).toEqual([
    [['36410-V'], 2, 2],
    [['27925-637'], 2, 14],
  ]);
});

test.each([
  ['27925', { dossier: '27925' }, '27 925'],
  ['36410-V', { dossier: '36410', suffix: 'V' }, '36 410 V'],
  ['36200-K', { dossier: '36200', suffix: 'K' }, '36 200 K'],
  ['21501-20', { dossier: '21501', suffix: '20' }, '21 501-20'],
  ['9723', { dossier: '9723' }, '9723'],
])('the dossier %s comes apart, and together again; it is printed %s', (id, parts, printed) => {
  expect(parseDossierId(id)).toEqual(parts);
  expect(dossierId(parts)).toBe(id);
  expect(printedDossier(id)).toBe(printed);
});

test.each(['', '36 410 V', '36410-v', '27925-637', '34775-V-20', '637', '363636'])(
  '"%s" is no id of a dossier',
  (text) => {
    expect(isDossierId(text)).toBe(false);
  },
);

test('a dossier has its page at the official site', () => {
  expect(officialDossierUrl('36410-V')).toBe(
    'https://zoek.officielebekendmakingen.nl/dossier/36410-V',
  );
});

test('no text throws; papers are found all the same, and dossiers by canonical ids', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const all = findAllReferences(text).filter(({ ids }) => !ids.some(isHandelingenId));
      const dossiers = all.filter(({ kind }) => kind === 'dossier');
      expect(all.filter((reference) => !dossiers.includes(reference))).toEqual(
        findReferences(text),
      );
      expect(dossiers.flatMap(({ ids }) => ids.filter((id) => !isDossierId(id)))).toEqual([]);
      expect(all.every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(
        true,
      );
    }),
    { numRuns: 2000 },
  );
});
