import { describe, expect, test } from 'vitest';
import { NO_CACHE } from '../../../src/cache/cache.ts';
import { knowing } from '../../../src/edition/build/known.ts';
import { letterData } from '../../../src/edition/build/letter-data.ts';
import { loadShared } from '../../../src/edition/build/load.ts';
import { indexSections } from '../../../src/edition/build/passages.ts';
import { partsInOrder } from '../../../src/edition/model.ts';
import { checkRegisters } from '../../../src/edition/check/entries.ts';
import { inventContent, LETTER, mission, oneSection, paper } from '../invented.ts';
import { said } from '../said.ts';

type Registers = Parameters<typeof inventContent>[0];

const HOME = `${LETTER}/missies/proef`;
const TEXT =
  'De proef (VN) liep van januari 2018 tot 31 december 2018 en is inmiddels gestaakt in Irak.';

/** What is said of registers, next to a letter; item `n` of a register stands on line `n + 1`. */
function check(content: Registers, text = TEXT) {
  const files = inventContent({ ...oneSection({ text }), ...content });
  const { registers, papers } = loadShared(files);
  const { data } = letterData(files, LETTER, knowing(registers, papers), NO_CACHE);
  const { byId: sections } = indexSections(partsInOrder(data.letter));
  return said(checkRegisters(registers, papers, { sections, forms: new Set(data.forms) }));
}

const at = (place: string, found: string, expected: string, remedy: string) =>
  `content/${place}: Unexpected ${found}, expected ${expected}\n  ${remedy}`;

const COPY = 'Copy the words from the text, from one paragraph.';
const OUTLINE = [
  "a section of a letter's outline",
  'Write <letter>/<collection>/<slug> of brief.yaml.',
] as const;

describe('any entry', () => {
  test('has a home that a letter has', () => {
    const home = `${LETTER}/missies/nergens`;
    expect(check({ begrippen: [{ id: 'vn', name: 'VN', home }] })).toEqual([
      at('begrippen.yaml:1: [0].home', `"${home}"`, ...OUTLINE),
    ]);
  });

  test.each(['spellings', 'words'])('has no %s that no letter has', (field) => {
    expect(check({ begrippen: [{ id: 'vn', name: 'VN', [field]: ['Verenigde'] }] })).toEqual([
      at(
        `begrippen.yaml:1: [0].${field}`,
        '"Verenigde"',
        'words that a letter has',
        'Copy them from the letter; what readers type is an alias.',
      ),
    ]);
  });
});

describe('a mission', () => {
  const check1 = (said: Parameters<typeof mission>[0]) => check({ missies: [mission(said)] });
  const quote = 'is inmiddels gestaakt';

  test('stands as words of its home say', () => {
    const status = [{ is: 'beëindigd' as const, quote: 'is gestaakt' }];
    expect(check1({ status })).toEqual([
      at('missies.yaml:1: [0].status[0].quote', 'quote "is gestaakt"', `words of ${HOME}`, COPY),
    ]);
  });

  test('or those of another section that a letter has', () => {
    const section = `${LETTER}/missies/risico`;
    expect(check1({ status: [{ is: 'beëindigd', quote, section }] })).toEqual([
      at('missies.yaml:1: [0].status[0].section', `"${section}"`, ...OUTLINE),
      at('missies.yaml:1: [0].status[0].quote', `quote "${quote}"`, `words of ${section}`, COPY),
    ]);
  });

  test('lasted as long as its words say', () => {
    const dates = 'van januari 2018 tot 31 december 2018';
    const lasted = (period: { from?: string; to?: string }) =>
      check1({ periods: [{ ...period, quote: dates }] });
    expect(lasted({ from: '2018-02', to: '2019-06' })).toEqual(
      [
        ['from', '2018-02'],
        ['to', '2019-06'],
      ].map(([end, found = '']) =>
        at(
          `missies.yaml:1: [0].periods[0].${end}`,
          found,
          `the date of the quote "${dates}"`,
          'Correct the date, or quote the words that it follows from.',
        ),
      ),
    );
    expect(lasted({ from: '2018-01', to: '2018-12-31' })).toEqual([]);
  });

  test('has its home to itself when it has one', () => {
    const homeless = { home: undefined as never, wholeHome: true };
    expect(check1(homeless)).toEqual([
      at(
        'missies.yaml:1: [0].wholeHome',
        'wholeHome without a home',
        'a home',
        'Name the section that treats the mission, or take wholeHome out.',
      ),
    ]);
    expect(check1({ wholeHome: true })).toEqual([]);
  });
});

describe('what is said of people and terms rests on words:', () => {
  const role = (quote: string, home?: string) =>
    check({ personen: [{ id: 'p', name: 'P. Proef', home, role: { is: 'minister', quote } }] });

  test('a role on those of the home', () => {
    expect(role('de baas', HOME)).toEqual([
      at('personen.yaml:1: [0].role.quote', 'quote "de baas"', `words of ${HOME}`, COPY),
    ]);
  });

  test('or of the signatures', () => {
    expect(role('De Minister van Proeven, P. Proef', `${LETTER}/ondertekening`)).toEqual([]);
    expect(role('De Minister van Toetsen, P. Proef', `${LETTER}/ondertekening`)).toHaveLength(1);
  });

  test('a meaning on those of any section', () => {
    const meaning = (words: string) =>
      check({ begrippen: [{ id: 'vn', name: 'VN', meaning: words }] });
    expect(meaning('de proef der VN')).toEqual([
      at('begrippen.yaml:1: [0].meaning', 'quote "de proef der VN"', 'words of a letter', COPY),
    ]);
    expect(meaning('De proef (VN)')).toEqual([]);
  });
});

test('a place lies in a land of the register', () => {
  const land = { id: 'irak', name: 'Irak', kind: 'land' };
  const city = (country: string) => ({ id: 'stad', name: 'Stad', kind: 'stad', country });
  expect(check({ plaatsen: [land, city('Nergens')] })).toEqual([
    at(
      'plaatsen.yaml:2: [1].country',
      '"Nergens"',
      'the name of a land of plaatsen.yaml',
      'Add the land there, or correct the name.',
    ),
  ]);
  expect(check({ plaatsen: [land, city('Irak')] })).toEqual([]);
  expect(check({ plaatsen: [{ ...land, kind: 'regio' }, city('Irak')] })).toHaveLength(1);
});

describe('a source that is a paper', () => {
  const source = (said: object) =>
    check({
      papers: [paper({ kind: 'rapport', date: '2018-04-13' })],
      rechtsbronnen: [{ id: 'bron', name: 'Proef', kamerstuk: '27925-637', ...said }],
    });

  test('is one of the register of papers', () => {
    expect(source({ kind: 'rapport', kamerstuk: '27925-638' })).toEqual([
      at(
        'rechtsbronnen.yaml:1: [0].kamerstuk',
        '"27925-638"',
        'a paper of kamerstukken.yaml',
        'Add the paper there, or correct the id.',
      ),
    ]);
  });

  test('is what that says, of the same date', () => {
    const remedy = '27925-637 of kamerstukken.yaml says so: correct one of the two.';
    expect(source({ kind: 'brief', date: '2018-04-14' })).toEqual([
      at('rechtsbronnen.yaml:1: [0].kind', '"brief"', '"rapport"', remedy),
      at('rechtsbronnen.yaml:1: [0].date', '"2018-04-14"', '"2018-04-13"', remedy),
    ]);
    expect(source({ kind: 'rapport' })).toEqual([
      at('rechtsbronnen.yaml:1: [0].date', 'absence', '"2018-04-13"', remedy),
    ]);
    expect(source({ kind: 'rapport', date: '2018-04-13' })).toEqual([]);
  });
});
