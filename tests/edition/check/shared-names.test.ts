import { expect, test } from 'vitest';
import { checkNames, type Placed } from '../../../src/edition/check/entries.ts';
import { said } from '../said.ts';

/** Entries of registers, each with its names. */
const entries = (...given: [register: string, id: string, ...names: string[]][]) =>
  given.map(([register, id, name, ...spellings]) => ({
    register,
    data: { id, name, spellings, words: [], aliases: [] },
    shown: `${register}/${id}`,
    place: (field: string) => ({ file: `content/${register}.yaml`, line: 1, field }),
  })) as unknown as Placed[];

const check = (...given: Parameters<typeof entries>) => said(checkNames(entries(...given)));

test('a form that two entries of one register have is named', () => {
  expect(
    check(['organisaties', 'diensten', 'Diensten'], ['organisaties', 'krachten', 'Diensten']),
  ).toEqual([
    `content/organisaties.yaml:1: id: Unexpected "Diensten", expected it in one entry; organisaties/diensten has it
  Take it out of one of the two: longer names are told apart by themselves.`,
  ]);
});

test('a thing that another register knows under more names is named', () => {
  expect(
    check(['begrippen', 'unitad', 'UNITAD', 'onderzoeksteam'], ['organisaties', 'team', 'UNITAD']),
  ).toEqual([
    `content/organisaties.yaml:1: id: Unexpected names "UNITAD", expected those of begrippen/unitad: "UNITAD", "onderzoeksteam"
  Both name one thing ("UNITAD"): give them the same name, abbreviation and spellings.`,
  ]);
});

test('a thing of two registers has the same names in both, in any order', () => {
  expect(
    check(['begrippen', 'unitad', 'UNITAD', 'team'], ['organisaties', 'team', 'team', 'UNITAD']),
  ).toEqual([]);
});

test('a longer name is another name', () => {
  expect(check(['organisaties', 'eu', 'EU'], ['organisaties', 'euam', 'EU-missie'])).toEqual([]);
});
