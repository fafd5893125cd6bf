import { describe, expect, test } from 'vitest';
import { checkNamedIn } from '../../../src/edition/check/section.ts';
import { nameFinder } from '../../../src/text/names.ts';
import {
  event,
  fact,
  FOLDER,
  inventLetter,
  type InventedSection,
  oneSection,
  SECTION,
} from '../invented.ts';
import { said } from '../said.ts';

const RULES = {
  countries: new Set(['Irak', 'Iran']),
  findCountries: nameFinder([
    ['Irak', 'Irak'],
    ['Iraakse', 'Irak'],
    ['Iran', 'Iran'],
  ] as const),
  missions: new Set(['proef']),
};

const check = (section: InventedSection) =>
  said(checkNamedIn(inventLetter(oneSection(section)), RULES));

const wrong = (place: string, found: string, expected: string) => [
  `${place}: Unexpected "${found}", expected ${expected}\n  Take it out, or write it as it is there.`,
];

describe('what a section lists is in its words:', () => {
  test.each([
    ['missies', 'partners'],
    ['politieke-context', 'actors'],
    ['humanitaire-hulp', 'channels'],
  ])('of %s its %s', (collection, field) => {
    const list = ['coalitie', 'Jordaanse luchtmacht'];
    expect(check({ collection, [field]: list, text: 'Met de coalitie.' })).toEqual(
      wrong(
        `${FOLDER}/${collection}/proef.mdx:9: ${field}[1]`,
        'Jordaanse luchtmacht',
        'a name in the words of the section',
      ),
    );
  });

  test('its heading counts', () => {
    expect(check({ title: 'De coalitie', partners: ['coalitie'] })).toEqual([]);
  });
});

describe('a country of a section', () => {
  const at = `${SECTION}:8: countries[0]`;

  test('is one that it names', () => {
    expect(check({ countries: ['Iran'], text: 'In Irak.' })).toEqual(
      wrong(at, 'Iran', 'a country that the section names'),
    );
  });

  test('may be named in any form', () => {
    expect(check({ countries: ['Irak'], text: 'De Iraakse proef.' })).toEqual([]);
  });

  test('is a land of the register', () => {
    expect(check({ countries: ['Perzië'], text: 'In Perzië.' })).toEqual(
      wrong(at, 'Perzië', 'the name of a land of plaatsen.yaml'),
    );
  });

  test('is not of a heading that only groups sections', () => {
    const letter = inventLetter({
      sections: [
        { title: 'Irak', slug: 'proef', countries: ['Irak'], text: '' },
        { title: 'Onder', level: 3 },
      ],
    });
    expect(said(checkNamedIn(letter, RULES))).toEqual(
      wrong(`${SECTION}:7: countries[0]`, 'Irak', 'none: the heading only groups sections'),
    );
  });
});

describe('what a fact, event or amount is of', () => {
  test('is a mission that the letter names', () => {
    const events = [event({ missions: ['proef'] }), event({ missions: ['toets'] })];
    expect(check({ events })).toEqual(
      wrong(
        `${SECTION}:9: events[1].missions[0]`,
        'toets',
        'the id of a mission of missies.yaml that the letter names',
      ),
    );
  });

  test('is a land of the register, and an organisation in the words of the section', () => {
    expect(check({ facts: [fact({ country: 'Syrië', by: 'OCHA' })] })).toEqual([
      ...wrong(`${SECTION}:8: facts[0].country`, 'Syrië', 'the name of a land of plaatsen.yaml'),
      ...wrong(`${SECTION}:8: facts[0].by`, 'OCHA', 'a name in the words of the section'),
    ]);
  });
});
