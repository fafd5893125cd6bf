import { expect, test } from 'vitest';
import { buildEdition } from '../../src/edition/build/edition.ts';
import { contentWith } from './content.ts';
import { swap } from '../swap.ts';

const FOLDER = 'content/27925-651';
const MONEY = `${FOLDER}/financien/financien.mdx`;
const ISIS = `${FOLDER}/politieke-context/strijd-tegen-isis.mdx`;
const COALITION = `${FOLDER}/politieke-context/anti-isis-coalitie.mdx`;
const PART = `${FOLDER}/politieke-context/deel-1.mdx`;
const F16 = `${FOLDER}/missies/f-16s.mdx`;
const NATO = `${FOLDER}/missies/navo-missie.mdx`;
const NEEDS = `${FOLDER}/humanitaire-hulp/humanitaire-hulp-irak.mdx`;
const BRIEF = `${FOLDER}/brief.yaml`;

/** A whole that the part of another amount adds up to more than. */
const WHOLE =
  'realisedOf: Additionele uitgaven voor de veiligheidsinzet in Irak in 2019, inclusief de strijd tegen ISIS';

test.each([
  // A label is never stronger than its quote.
  [
    ISIS,
    'label: Aanslagen waartoe ISIS in Irak in staat is',
    'label: Aanslagen in Irak',
    '"in staat" in it',
  ],
  [
    COALITION,
    'die de VS voornemens is in Syrië te laten',
    'die in Syrië achterblijven',
    '"voornemen" in it',
  ],
  [NEEDS, 'value: meer dan 1,7 miljoen', 'value: 1,7 miljoen', '"Meer dan" in it'],
  // A count that has a unit says it.
  [NATO, 'unit: procent', 'unit: dagen', '"procent" as in the quote'],
  [NATO, '    unit: procent\n', '', '"procent" as in the quote'],
  // What a section lists is in its words.
  [
    F16,
    'partners: [coalitie]',
    'partners: [Jordaanse luchtmacht]',
    'a name in the words of the section',
  ],
  [F16, 'countries: [Irak,', 'countries: [Iran,', 'a country that the section names'],
  [F16, 'countries: [Irak,', 'countries: [Perzië,', 'the name of a land of plaatsen.yaml'],
  [PART, 'countries: []', 'countries: [Irak]', 'none: the heading only groups sections'],
  // Amounts are as exact as the letter, and hang together.
  [MONEY, 'qualifier: circa', 'qualifier: ongeveer', '"circa" of the quote'],
  [MONEY, '    qualifier: circa\n', '', '"circa" of the quote'],
  [
    MONEY,
    'value: 24600000',
    'value: 24600000\n    qualifier: ongeveer',
    'words right before the amount',
  ],
  [MONEY, 'status: gekost', 'status: begroot', 'a word of the paragraph that has the quote'],
  [MONEY, 'year: 2018', 'year: 2017', 'a year of the paragraph that has the quote'],
  [MONEY, WHOLE, 'partOf: Alles', 'the purpose of another amount of the letter'],
  [MONEY, WHOLE, WHOLE.replace('realisedOf', 'partOf'), 'expected at most 24600000'],
  [
    MONEY,
    'purpose: Humanitaire hulp in Irak in 2019',
    'purpose: Humanitaire hulp in Irak in 2018',
    'a purpose once',
  ],
] as const)('in %s, %s changed to %s stops the build', (file, from, to, expected) => {
  const build = () => buildEdition(contentWith({ [file]: swap(from, to) }));
  expect(build).toThrow(new RegExp(`${file}:\\d+: [\\w.[\\]]+: Unexpected .*${expected}`, 'u'));
});

test('an amount that repeats another has its value, or the build stops', () => {
  const repeated = swap(
    'sameAs: Crisis-specifieke humanitaire respons in Syrië in 2019',
    'sameAs: Humanitaire hulp in Syrië in 2018',
  );
  expect(() => buildEdition(contentWith({ [MONEY]: repeated }))).toThrow(
    /\.sameAs: Unexpected sameAs of another amount \("Humanitaire hulp in Syrië in 2018"\), expected an equal one\n/u,
  );
});

test('a mission’s status stands in one place: a section that has one stops the build', () => {
  const twice = swap('kind: luchtinzet', 'kind: luchtinzet\nstatus: beëindigd');
  expect(() => buildEdition(contentWith({ [F16]: twice }))).toThrow(
    /status: Unexpected field "status", expected only the fields of the schema/u,
  );
});

test('an English phrase that the letter lacks stops the build', () => {
  const other = swap('- Special Forces', '- Special Force');
  expect(() => buildEdition(contentWith({ [BRIEF]: other }))).toThrow(
    /brief\.yaml:\d+: english\[\d+\]: Unexpected phrase "Special Force", expected whole words of the letter\n {2}Copy/u,
  );
});
