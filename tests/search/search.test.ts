import { describe, expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { loadAll, placeOf } from './engine.ts';

const loaded = loadAll();
const found = (query: string) => search(query, loaded).results.map(({ href }) => placeOf(href));

describe('a number finds its paper, and nothing else', () => {
  test.each([
    '27925-623',
    '27 925 nr. 623',
    '27 925, nr. 623',
    'kst-27925-623',
    'motie 623',
    'nr. 623',
    '623',
  ])('%s', (query) => {
    expect(found(query)).toEqual(['27925-623']);
  });

  test.each(['34775-V-20', '34 775, nr. 20', '34775-20', '34 775 V nr. 20'])('%s', (query) => {
    expect(found(query)).toEqual(['34775-V-20']);
  });

  test('a paper in two dossiers is found by either', () => {
    expect(found('33694-363')).toEqual(found('29521-363'));
  });

  test('the letter itself leads to its text', () => {
    expect(search('27925-651', loaded).results[0]?.href).toBe('/27925-651/');
  });

  test('a dossier finds its papers', () => {
    expect(found('27 925').every((id) => id.startsWith('27925-'))).toBe(true);
  });
});

describe('a number that is not here', () => {
  test('says so, without noise', () => {
    const { results, absent } = search('27925-999', loaded);
    expect(results).toEqual([]);
    expect(absent).toEqual(['27925-999']);
  });

  test.each([
    ['27925 nr 673', '27 925, nr. 637'],
    ['27925-627', '27 925, nr. 623'],
    ['27925-65', '27 925, nr. 651'],
    ['27 925, nr. 64', '27 925, nr. 647'],
    ['27925-999', undefined],
  ])('%s may be a slip for %s', (query, id) => {
    expect(search(query, loaded).suggestion).toBe(id);
  });

  test('but in the edition under another number leads there', () => {
    expect(found('27925-612').toSorted()).toEqual(['27925-611', '27925-615']);
  });

  test('is not absent while it may be unfinished', () => {
    const { results, absent } = search('27925-62', loaded, true);
    expect(absent).toEqual([]);
    expect(results.map(({ href }) => href)).toContain('/kamerstukken/27925-623/');
  });
});

test('a name leads to the place that treats it; its page in the register is the second link', () => {
  const [first] = search('NMI', loaded).results;
  expect(first?.href).toBe('/27925-651/missies/navo-missie/');
  expect(first?.more?.href).toBe('/missies/nmi/');
});

test.each(['Voordewind', 'Helvert', 'Kuik'])(
  '%s, who moved a motion, leads to it first',
  (mover) => {
    expect(search(mover, loaded).results[0]?.kind).toBe('motie');
  },
);

test('a number that is not typed to its end leads to the papers that it may become', () => {
  const results = search('motie 6', loaded, true).results.map(({ href }) => placeOf(href));
  expect(results).toEqual(['27925-623']);
  expect(search('motie 6', loaded)).toMatchObject({ results: [], unknown: 'Motie nr. 6' });
});

test('an amount is no number of a paper: 20 miljoen is no nr. 20', () => {
  expect(found('20 miljoen')).toEqual(['stabilisatie-irak']);
});

test.each(['luchtaanvallen', 'straaljagers', 'Ank Bijleveld', 'Jordanië', 'airstrikes'])(
  'what leads to a paragraph shows words of it: %s',
  (query) => {
    const { results } = search(query, loaded);
    const places = results.filter(({ href }) => href.includes('#'));
    expect(places.filter(({ excerpt }) => !excerpt?.marks.length).map(({ href }) => href)).toEqual(
      [],
    );
  },
);

test('one section stands in the list once', () => {
  const hrefs = found('trainingsmissie');
  expect(new Set(hrefs).size).toBe(hrefs.length);
});

test('a text result leads to a paragraph, with the words marked', () => {
  const result = search('kaderleden schaarste', loaded).results.find(({ href }) =>
    href.includes('#alinea-'),
  );
  const { text = '', marks = [] } = result?.excerpt ?? {};
  expect(marks.map(({ start, end }) => text.slice(start, end))).toContain('kaderleden');
});

test.each([
  ['vluchtelignen', 'vluchtelingen'],
  // Aantallen is two slips away.
  ['aansalgen', 'aanslagen'],
  ['de vluchtelignen in Irak', 'de vluchtelingen in Irak'],
])('a slip gives a suggestion: %s', (query, suggestion) => {
  expect(search(query, loaded).suggestion?.toLowerCase()).toBe(suggestion.toLowerCase());
});

test('a word that occurs gets no suggestion', () => {
  expect(search('vluchtelingen', loaded).suggestion).toBeUndefined();
});

test('a slip in the name of a member leads to the motions of that member', () => {
  expect(found('Voordewint').slice(0, 3)).toEqual(['27925-623', '32623-193', '34952-15']);
});

test('what answers a small part of a query does not follow what answers all of it', () => {
  expect(found('buitenlandse strijders')).toEqual(['anti-isis-coalitie']);
});

test('a question leads to the paragraph that answers it', () => {
  const [first] = search('hoeveel bommen heeft Nederland gegooid', loaded).results;
  expect(first?.href).toBe('/27925-651/missies/f-16s/#alinea-41');
});

test.each(['Rutte', 'drones', 'corona', '<script>', 'Gaza', 'klimaat'])(
  '%s is not taken for another word',
  (query) => {
    const { results, suggestion, nearest } = search(query, loaded);
    expect({ results, suggestion, nearest }).toEqual({
      ...{ results: [], suggestion: undefined, nearest: [] },
    });
  },
);

test.each(['Mark Rutte', 'Bert Koenders', 'Mali', 'mali', 'Geert Wilders'])(
  'the name %s is not taken for a common word',
  (query) => {
    const { results, suggestion } = search(query, loaded);
    expect({ results, suggestion }).toEqual({ results: [], suggestion: undefined });
  },
);

describe('words that stand nowhere beside words that do', () => {
  test.each([
    ['is er een motie over Afghanistan', ['Afghanistan']],
    ['belastingaangifte 2019', ['belastingaangifte']],
    ['resolutie 2170', ['2170']],
    ['5 mei 2019', ['5 mei']],
    ['7 mei 2019', []],
    ['vluchtelingen in Irak', []],
  ])('%s: %j', (query, absentWords) => {
    expect(search(query, loaded).absentWords).toEqual(absentWords);
  });
});

test('a country that is asked for outweighs the same words about another', () => {
  expect(found('hoeveel mensen hebben hulp nodig in Syrië')[0]).toBe('humanitaire-hulp-syrie');
  expect(found('hoeveel mensen hebben hulp nodig in Irak')[0]).toBe('humanitaire-hulp-irak');
});

test('IS is a name inside a query too', () => {
  expect(found('geld van IS')[0]).toBe('strijd-tegen-isis');
  expect(found('geld van is')[0]).toBe('strijd-tegen-isis');
});

describe('the words around what was found', () => {
  const marked = (query: string, section: string) => {
    const { results } = search(query, loaded);
    const { text = '', marks = [] } =
      results.find(({ href }) => href.includes(section))?.excerpt ?? {};
    return marks.map(({ start, end }) => text.slice(start, end));
  };

  test('are those that tell most of what is sought', () => {
    expect(marked('death penalty ISIS fighters', 'anti-isis-coalitie')).toContain('doodstraf');
    expect(marked('minister Kaag', 'ondertekening')).toContain('S.A.M. Kaag');
    expect(marked('wat kost de NAVO-missie', 'financien')).toContain('NAVO-missie');
  });
});

test('a word that stands there is not taken for the beginning of another', () => {
  const { results } = search('politie', loaded);
  const words = results.flatMap((result) => result.words);
  expect(words).not.toContain('politiek');
  expect(words).not.toContain('politici');
});

test('a section as a whole is given with all its pages', () => {
  expect(search('NMI', loaded).results[0]?.place).toMatch(/bladzijden 10–11$/u);
});

test('nonsense finds nothing, and asks for the rest of the site', () => {
  const { results, needsSite } = search('xqzwvk', loaded);
  expect(results).toEqual([]);
  expect(needsSite).toBe(true);
});

test('a part is only asked for when the query needs it', () => {
  const { papers, names } = loaded;
  expect(search('623', {}).missing).toBe('papers');
  expect(search('27925-623', { papers }).missing).toBe('grammar');
  expect(search('NMI', { papers }).missing).toBe('names');
  expect(search('NMI', { papers, names }).missing).toBe('texts');
  expect(search('NMI', { papers, names }).results[0]?.title).toBe('NAVO-missie in Irak');
});

test.each(['', '  ', '?!', '<script>', '(((', '0'.repeat(5000), 'a b '.repeat(2000)])(
  'no query breaks it: %.20s',
  (query) => {
    expect(() => search(query, loaded)).not.toThrow();
  },
);
