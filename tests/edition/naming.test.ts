import { describe, expect, test } from 'vitest';
import { getEdition } from '../../src/edition/read.ts';
import { registerNames, type RegisterName } from '../../src/edition/build/entries.ts';
import type { Passage } from '../../src/edition/build/passages.ts';
import type { AnyEntry } from '../../src/edition/build/registers.ts';

/* What stands in the first letter, whatever others say. */
const LETTER = '27925-651';
const ofLetter = (passages: readonly Passage[]) =>
  passages.filter(({ letter }) => letter === LETTER);

const { letters, registers, papers } = getEdition();
const entry = (register: RegisterName, id: string): AnyEntry => {
  const all: readonly AnyEntry[] = registers[register];
  const found = all.find(({ data }) => data.id === id);
  if (!found) throw new Error(`Unexpected absence of ${register}/${id}`);
  return found;
};
const alineas = (register: RegisterName, id: string) =>
  ofLetter(entry(register, id).passages).map(({ number }) => number);

/* What a careful reader counted in 27 925, nr. 651, by hand. */
describe('the longest name wins:', () => {
  test.each([
    [
      'the Dutch Ministerie van Defensie is not the Iraqi one',
      'organisaties',
      'ministerie-van-defensie',
      [46],
    ],
    [
      'which a letter may name without its country',
      'organisaties',
      'iraakse-ministerie-van-defensie',
      [49, 50, 51, 52],
    ],
    ['the Peshmerga are not their ministry', 'organisaties', 'peshmerga', [11]],
    ['the EU is not its mission', 'organisaties', 'europese-unie', [13, 56]],
    ['a security service is no security force', 'organisaties', 'iraakse-veiligheidstroepen', [4]],
    ['UNITAD is what the letter calls so', 'begrippen', 'unitad', [29]],
    ['the Security Council has no compound', 'begrippen', 'vnvr', [12, 18, 25, 26, 27, 29]],
    ['a region names its country', 'plaatsen', 'noord-irak', [1, 12, 36, 39, 47, 54, 57, 62]],
    [
      'a report is cited by its number alone as well',
      'rechtsbronnen',
      'brief-2018-04-13',
      [39, 45, 46],
    ],
  ] as const)('%s', (_, register, id, expected) => {
    expect(alineas(register, id)).toEqual(expected);
  });

  test('and every region of Irak counts for Irak', () => {
    const irak = alineas('plaatsen', 'irak');
    expect(irak).toEqual(expect.arrayContaining(alineas('plaatsen', 'noord-irak')));
  });
});

test('a thing that stands in two registers has the same passages in both', () => {
  const all = registerNames.flatMap((name): AnyEntry[] => registers[name]);
  const twice = all.flatMap((one) =>
    all
      .filter((other) => other.register > one.register && other.data.name === one.data.name)
      .map((other) => [one, other] as const),
  );
  const named = ({ passages }: AnyEntry) =>
    passages.filter(({ how }) => how === 'names').map(({ number }) => number);
  expect(twice.length).toBeGreaterThan(20);
  for (const [one, other] of twice)
    if (!one.data.words.length && !other.data.words.length)
      expect([one.data.id, named(one)]).toEqual([one.data.id, named(other)]);
});

describe('a mission has every paragraph of a section that treats it alone:', () => {
  test.each([
    ['nmi', [33, 49, 50, 51, 52, 57, 67]],
    ['hervormingen-kar', [53, 54, 55, 56, 57, 67]],
    ['euam', [51, 57]],
    ['sof', [38]],
    ['sof-noord-irak', [39]],
    ['tsc-ped', [43, 44]],
  ])('%s: %j', (id, expected) => {
    expect(alineas('missies', id)).toEqual(expected);
  });
});

test('what cites a paper and what the editors set beside it are two lists', () => {
  const lists = papers
    .filter(({ data, cited }) => data.kind === 'motie' && ofLetter(cited).length > 0)
    .map(({ data, cited, related }) => [data.id, ofLetter(cited).length, ofLetter(related).length]);
  expect(lists).toEqual([
    ['27925-623', 2, 3],
    ['32623-193', 2, 2],
    ['34775-V-20', 2, 4],
    ['34952-15', 2, 8],
  ]);
});

test('what is known of the letter from elsewhere has its source', () => {
  const brief = letters.find(({ id }) => id === LETTER)?.brief;
  expect(brief?.date).toMatchObject({
    is: '2019-04-18',
    source: { url: 'https://zoek.officielebekendmakingen.nl/kst-27925-653.html' },
  });
  expect([brief?.place, brief?.addressee]).toEqual([undefined, undefined]);
});
