import { expect, test } from 'vitest';
import { syllables } from '../../src/dutch/syllables.ts';

test.each([
  ['Rechtsbronnen', 'Rechts-bron-nen'],
  ['wederopbouw', 'weder-op-bouw'],
  ['Voortgangsrapportage', 'Voort-gangs-rap-por-tage'],
  ['Internationale', 'Inter-na-tio-nale'],
  ['Luchtinzet', 'Lucht-in-zet'],
])('a long word may break between its syllables: %s', (word, pieces) => {
  expect(syllables(word).join('-')).toBe(pieces);
});

test.each(['Moties', 'Kamerstuk 27 925, nr. 651', 'anti-ISIS-coalitie', ''])(
  'shorter words, numbers and what has hyphens already stay whole: %s',
  (text) => {
    expect(syllables(text)).toEqual([text]);
  },
);

test('a vowel keeps its diaeresis, so that no word is spelt otherwise than it stands', () => {
  expect(syllables('beëindiging')).toEqual(['beëin', 'di', 'ging']);
});

test('the pieces are the text', () => {
  const text = 'Brief van de Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking';
  expect(syllables(text).join('')).toBe(text);
});
