import { expect, test } from 'vitest';
import { findName, isInside, nameFinder } from '../../src/text/names.ts';

const found = (text: string, ...names: string[]) => {
  const span = findName(text, names);
  return span && text.slice(span.start, span.end);
};

test('a name is found as a whole word only', () => {
  expect(found('de PKK en de PUK', 'PUK')).toBe('PUK');
  expect(found('Irakezen', 'Irak')).toBeUndefined();
});

test('an abbreviation is found in front of a hyphen', () => {
  expect(found('de VN-missie', 'VN')).toBe('VN');
});

test('of the forms of a name the first, and there the longest, is found', () => {
  expect(found('de anti-ISIS coalitie', 'ISIS', 'anti-ISIS coalitie')).toBe('anti-ISIS coalitie');
});

test('many names are found in one walk through a text, in order, the longest first', () => {
  const find = nameFinder([
    ['VN', 1],
    ['VN-missie', 2],
    ['EU', 3],
  ]);
  const text = 'de EU, de VN-missie en VNO';
  expect(find(text).map(({ of, start, end }) => [of, text.slice(start, end)])).toEqual([
    [3, 'EU'],
    [2, 'VN-missie'],
    [1, 'VN'],
  ]);
});

test('a name that starts with a mark is found by its first word', () => {
  const find = nameFinder([['«mogelijke genocide»', 'x']]);
  expect(find('over «mogelijke genocide».')).toEqual([{ of: 'x', start: 5, end: 25 }]);
});

test('a span lies inside a longer one only', () => {
  expect(isInside({ start: 1, end: 3 }, { start: 0, end: 3 })).toBe(true);
  expect(isInside({ start: 0, end: 3 }, { start: 0, end: 3 })).toBe(false);
});
