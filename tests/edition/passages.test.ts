import { expect, test } from 'vitest';
import { findName } from '../../src/edition/names.ts';

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
