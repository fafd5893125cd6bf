import { expect, test } from 'vitest';
import { byLetter } from '../../../src/edition/view/alphabet.ts';
import type { AnyEntry } from '../../../src/edition/build/registers.ts';

const entries = (register: string, ...names: string[]) =>
  names.map((name) => ({ register, data: { name } }) as AnyEntry);
const under = (register: string, ...names: string[]) =>
  byLetter(entries(register, ...names)).map(
    ({ letter, entries: group }) => `${letter}: ${group.map(({ data }) => data.name).join(', ')}`,
  );

test('people stand under their surname, without initials or what stands before it', () => {
  expect(under('personen', 'Van Helvert', 'S.A. Blok', 'Geir Pedersen', 'Muqtada al Sadr')).toEqual(
    ['B: S.A. Blok', 'H: Van Helvert', 'P: Geir Pedersen', 'S: Muqtada al Sadr'],
  );
});

test('people of one surname stand by each other', () => {
  expect(under('personen', 'Masoud Barzani', 'S.A. Blok', 'Masrour Barzani')).toEqual([
    'B: Masoud Barzani, Masrour Barzani, S.A. Blok',
  ]);
});

test('other things stand under what they are called, whatever accent or case it has', () => {
  expect(under('begrippen', 'VN', 'evacuatie', 'Één loket')).toEqual([
    'E: Één loket, evacuatie',
    'V: VN',
  ]);
});
