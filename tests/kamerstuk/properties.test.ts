import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type KamerstukId,
  findReferences,
  formatReference,
  isKamerstukId,
  parseId,
  parseQuery,
} from '../../src/kamerstuk/index.ts';
import { hostile } from './fixtures.ts';

const CHAPTERS =
  'I IIA IIB III IV V VI VII VIII IXA IXB X XII XIII XV XVI XVII XIX XX A B C J M'.split(' ');
const dossier = fc.integer({ min: 10_000, max: 49_999 }).filter((number) => number !== 21_501);
const number = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map(String),
  fc.stringMatching(/^[A-Z]$|^[A-D][A-Z]$/).filter((letters) => !/^(EK|BS)$/.test(letters)),
);
const id: fc.Arbitrary<KamerstukId> = fc.oneof(
  fc.tuple(dossier, number).map((parts) => parts.join('-')),
  fc.tuple(dossier, fc.constantFrom(...CHAPTERS), number).map((parts) => parts.join('-')),
  fc
    .tuple(fc.integer({ min: 2, max: 37 }), fc.integer({ min: 1, max: 4999 }))
    .map(([council, paper]) => `21501-${String(council).padStart(2, '0')}-${paper}`),
);
const space = fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f', '\n', ' \n', '\r\n', '  ');
const details = fc.record(
  {
    sessionYear: fc.constantFrom('2018/19', '1999/00'),
    page: fc.constantFrom('5', '7-8', '12, 13'),
  },
  { requiredKeys: [] },
);

/** Every spelling of the number after its dossier, and those without a word where it is a letter. */
function spellings(id: KamerstukId): string[] {
  const { dossier, suffix, number } = parseId(id) ?? { dossier: '', number: '' };
  const chapter =
    suffix === undefined ? [''] : /\d/.test(suffix) ? [`-${suffix}`] : [`-${suffix}`, ` ${suffix}`];
  const dossiers = [
    dossier,
    `${dossier.slice(0, 2)} ${dossier.slice(2)}`,
    `${dossier.slice(0, 2)}.${dossier.slice(2)}`,
  ];
  const numbers = [`, nr. ${number}`, ` nr ${number}`, `, nummer ${number}`, `, Nr. ${number}`];
  const files = dossiers.flatMap((digits) => chapter.map((part) => digits + part));
  return [`kst-${id}`, ...files.flatMap((file) => numbers.map((rest) => file + rest))];
}

test('any id survives the official form', () => {
  fc.assert(
    fc.property(id, details, (id, details) => {
      const [found, ...more] = findReferences(formatReference(id, details));
      expect(found).toMatchObject({ ids: [id], ...details });
      expect(more).toEqual([]);
    }),
  );
});

test('any id survives every spelling, with or without words before it, and any white space', () => {
  const heads = ['', 'Kamerstuk ', 'Kamerstukken II 2018/19, ', 'TK 2018–2019, ', 'zie ('];
  fc.assert(
    fc.property(id, fc.constantFrom(...heads), space, (id, head, space) => {
      for (const spelling of spellings(id)) {
        const text = `${head}${spelling})`.replaceAll(' ', space);
        expect(
          findReferences(text).map(({ ids }) => ids),
          text,
        ).toEqual([[id]]);
      }
    }),
  );
});

test('an id is a query for its paper, but for a letter that could be a chapter', () => {
  fc.assert(
    fc.property(id, (id) => {
      fc.pre(!/^\d+-[IVX]+$/.test(id));
      expect(parseQuery(id)).toEqual([id]);
    }),
  );
});

test('no text throws; references are in order, apart, and hold their words and canonical ids', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let from = 0;
      for (const { start, end, text: words, ids } of findReferences(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(words);
        expect(words).toBe(words.trim());
        expect(
          ids.filter((id) => !isKamerstukId(id)),
          text,
        ).toEqual([]);
        from = end;
      }
    }),
    { numRuns: 2000 },
  );
});

test('a reference is found again in its own words', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const { text: words, ids } of findReferences(text)) {
        if (/^\D*nr/.test(words)) continue;
        expect(findReferences(words)[0]?.ids[0], words).toBe(ids[0]);
      }
    }),
    { numRuns: 2000 },
  );
});
