import { expect, test } from 'vitest';
import { invertedName, parseName } from '../../src/dutch/person.ts';

test.each([
  ['S.A. Blok', { given: 'S.A.', family: 'Blok' }],
  ['A.Th.B. Bijleveld-Schouten', { given: 'A.Th.B.', family: 'Bijleveld-Schouten' }],
  ['H.M. van der Berg', { given: 'H.M.', 'non-dropping-particle': 'van der', family: 'Berg' }],
  ['A. in ’t Veld', { given: 'A.', 'non-dropping-particle': 'in', family: '’t Veld' }],
  ['De Regering', { family: 'De Regering' }],
])('%s has its initials and particles apart', (printed, parts) => {
  expect(parseName(printed)).toEqual(parts);
});

test('reference managers get the family name first', () => {
  expect(['S.A. Blok', 'H.M. van der Berg', 'Regering'].map(parseName).map(invertedName)).toEqual([
    'Blok, S.A.',
    'van der Berg, H.M.',
    'Regering',
  ]);
});
