import { describe, expect, test } from 'vitest';
import { isDutchWord } from '../../src/output/search-data/letter.ts';
import { asking } from '../../src/search/language/asking.ts';
import { splitCompound } from '../../src/search/language/compounds.ts';
import { contentTokens } from '../../src/search/language/content.ts';
import { distance } from '../../src/dutch/slips.ts';
import { fold, slugOf } from '../../src/dutch/fold.ts';
import { root } from '../../src/search/language/root.ts';
import { spoken } from '../../src/search/language/spoken.ts';
import { stem } from '../../src/search/language/stem.ts';
import { isForm } from '../../src/search/text/match.ts';
import { wordsIn } from '../../src/search/language/marked.ts';
import { sound, soundsLike } from '../../src/search/language/sound.ts';
import { tokenize } from '../../src/search/language/tokens.ts';

const words = (text: string) => tokenize(text).map(({ word }) => word);

test('diacritics, capitals, apostrophes and dashes make no difference', () => {
  expect(fold('Financiën F‑16’s')).toBe("financien f-16's");
  expect(slugOf('Al-Hole kamp')).toBe('al-hole-kamp');
});

describe('inflections share a stem', () => {
  test.each([
    ['brieven', 'brief'],
    ['bommen', 'bom'],
    ['trainingen', 'training'],
    ['trainers', 'trainer'],
    ['Iraakse', 'Irak'],
    ['fondsen', 'fonds'],
    ['slachtoffers', 'slachtoffer'],
    ['missies', 'missie'],
    ['mogelijkheden', 'mogelijkheid'],
    ['bewijzen', 'bewijs'],
  ])('%s and %s', (a, b) => {
    expect(stem(fold(a))).toBe(stem(fold(b)));
  });

  test.each([
    ['leger', 'leggen'],
    ['aanslag', 'aan'],
    ['isis', 'isi'],
  ])('but not %s and %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

describe('a question word with a slip of the hand asks the same', () => {
  test.each([
    ['hoevel missies', 'hoeveel missies'],
    ['Waneer kwam dat', 'wanneer kwam dat'],
    ['warom geen tribunaal', 'waarom geen tribunaal'],
  ])('%s', (query, meant) => {
    expect(asking(query)).toBe(meant);
  });

  test.each(['waarin', 'welkom', 'waarnemers', 'hoeveelheid'])('but %s is another word', (word) => {
    expect(asking(word)).toBe(word);
  });
});

describe('a long vowel and a short one make two words of one stem', () => {
  test.each([
    ['hel', 'heel'],
    ['koop', 'kop'],
    ['lezen', 'lessen'],
    ['boom', 'bommen'],
  ])('%s and %s', (a, b) => {
    expect([stem(a) === stem(b), isForm(a, b), isForm(b, a)]).toEqual([true, false, false]);
  });

  test.each([
    ['dag', 'dagen'],
    ['zaak', 'zaken'],
    ['bom', 'bommen'],
    ['irak', 'iraakse'],
    ['minister', 'ministers'],
  ])('but not in forms of one word: %s and %s', (a, b) => {
    expect(isForm(a, b)).toBe(true);
  });
});

test('words of one family share a root', () => {
  expect(new Set(['trainen', 'trainer', 'training', 'getraind'].map(root))).toEqual(
    new Set(['train']),
  );
  expect(root('stabiliseren')).toBe(root('stabilisatie'));
  expect(root('gecoordineerd')).toBe(root('coordinatie'));
});

describe('compounds come apart', () => {
  test.each([
    ['veiligheidsoperaties', ['veiligheid', 'operaties']],
    ['stabilisatieprogramma', ['stabilisatie', 'programma']],
    ['burgerslachtoffers', ['burger', 'slachtoffers', 'slacht', 'offers']],
    ['ziekenhuis', ['ziek', 'huis']],
    ['mogelijkheid', []],
    ['toegang', []],
  ])('%s', (compound, parts) => {
    expect(splitCompound(compound, isDutchWord)).toEqual(parts);
  });
});

describe('a text is taken apart', () => {
  test.each([
    ['F-16’s', ['f16']],
    ['F 16', ['f', '16']],
    ['86,9 miljoen euro', ['86900000', 'euro']],
    ['86.9 million', ['86900000']],
    ['EUR 0,7 mln.', ['eur', '700000']],
    ['200–400 miljoen USD', ['200000000', '400000000', 'usd']],
    ['twintig miljoen', ['20000000']],
    ['ruim 250.000', ['ruim', '250000']],
    ['7-5-2019', ['7mei', '2019']],
    ['op 7 mei 2019', ['op', '7mei', '2019']],
    ['7.5.2019', ['7mei', '2019']],
    ['2019-05-07', ['7mei', '2019']],
    ['2019/05/07', ['7mei', '2019']],
    ['7-5-19', ['7mei', '2019']],
    ['zeven mei', ['7mei']],
    ['May 7, 2019', ['7mei', '2019']],
    ['7th of May 2019', ['7mei', '2019']],
    ['24/7', ['24', '7']],
    ['32 mei', ['32', 'mei']],
    ['15,5M', ['15500000']],
    ['300k', ['300000']],
    ['3 ton', ['300000']],
    ['een kwart miljoen', ['een', '250000']],
    ['5\tmei', ['5', 'mei']],
    ['20\nmiljoen', ['20', 'miljoen']],
    ['tachtig procent', ['tachtig', 'procent']],
    ['Yezidi’s', ['yezidi']],
    ['MLT-E', ['mlte']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('a word with hyphens keeps its parts', () => {
    expect(tokenize('F-16-bijdrage')[0]?.parts).toEqual(['f16', 'bijdrage']);
  });
});

describe('a question is what it asks about', () => {
  test.each([
    ['hoeveel kostte de F-16 inzet?', ['kostte', 'f16', 'inzet']],
    ['wat doet Nederland in Jordanië', ['nederland', 'jordanie']],
    ['20 miljoen euro', ['20000000']],
    ['OM', ['om']],
    ['geld van is', ['geld', 'is']],
    ['hoe groot is het kamp', ['groot', 'kamp']],
    ['wat', ['wat']],
  ])('%s', (query, expected) => {
    expect(contentTokens(query).map(({ word }) => word)).toEqual(expected);
  });
});

test('a slip of the hand is one step', () => {
  expect(distance('vluchtelignen', 'vluchtelingen', 2)).toBe(1);
  expect(distance('trainig', 'training', 2)).toBe(1);
  expect(distance('leger', 'bakker', 2)).toBeGreaterThan(2);
});

test('a word that is spelt too differently is another word, however it sounds', () => {
  expect(soundsLike('yezidi', 'jazidi')).toBe(true);
  expect(soundsLike('koenders', 'counter')).toBe(false);
});

test('a number in words has the value of its digits', () => {
  expect(tokenize('tachtig').map(({ parts }) => parts)).toEqual([['80']]);
  expect(tokenize('vierhonderd duizend').map(({ word }) => word)).toEqual(['400000']);
});

describe('what is sought is marked', () => {
  const marked = (text: string, ...sought: string[]) =>
    wordsIn(text, new Set(sought)).map(({ start, end }) => text.slice(start, end));

  test('as a name in full, not each of its words', () => {
    expect(marked('de Capacity Building Mission (capacity)', 'capacity building mission')).toEqual([
      'Capacity Building Mission',
    ]);
  });

  test('but a name such as OM only in capitals', () => {
    expect(marked('Om dit te doen vroeg het OM om tijd', 'om')).toEqual(['OM']);
  });
});

test.each([
  ['bagdad', 'baghdad'],
  ['yezidi', 'jazidi'],
  ['mosul', 'mosoel'],
  ['peshmerga', 'pesjmerga'],
])('%s and %s sound alike', (a, b) => {
  expect(sound(a)).toBe(sound(b));
});

describe('numbers that a phone writes out as they are said', () => {
  test.each([
    ['een en dertig december tweeduizend achttien', '31 december 2018'],
    ['juli twintig negentien', 'juli 2019'],
    ['vijftien komma vijf miljoen', '15,5 miljoen'],
    ['honderd vijftig militairen', '150 militairen'],
    ['resolutie tweeduizend driehonderd negenenzeventig', 'resolutie 2379'],
    ['de missie van de f zestien', 'de missie van de f 16'],
  ])('%s is read as figures', (said, figures) => {
    expect(spoken(said)).toBe(figures);
  });

  test('words that say no number together stay as they are', () => {
    const query = 'drie gevallen en vijf komma burgers';
    expect(spoken(query)).toBe(query);
  });
});

test('what looks like a form of a word and is none is no form of it', () => {
  const pairs = [
    ['aarde', 'aard'],
    ['baas', 'base'],
    ['boom', 'bommen'],
    ['weg', 'wegens'],
  ] as const;
  expect(pairs.filter(([word, other]) => isForm(word, other))).toEqual([]);
});

test('a year before an amount is no part of a range', () => {
  expect(words('in 2018 86,9 miljoen')).toEqual(['in', '2018', '86900000']);
  expect(words('200–400 miljoen')).toEqual(['200000000', '400000000']);
});
