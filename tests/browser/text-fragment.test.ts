import { describe, expect, test } from 'vitest';
import { type Quoted, textDirective } from '../../src/browser/text-fragment.ts';

const quoted = (words: string, more: Partial<Quoted> = {}): Quoted => ({
  ...{ words, before: '', after: '', page: words, runs: [words] },
  ...more,
});

describe('a link to selected words', () => {
  test('holds them, percent-encoded with what the syntax reserves', () => {
    expect(textDirective(quoted('A&A-team, (MOP) ’t'))).toBe(
      'text=A%26A%2Dteam%2C%20%28MOP%29%20%E2%80%99t',
    );
  });

  test('holds only the first and last words of a long passage', () => {
    const words = Array.from({ length: 60 }, (_, index) => `woord${index}`).join(' ');
    expect(textDirective(quoted(words))).toBe(
      'text=woord0%20woord1%20woord2%20woord3,woord56%20woord57%20woord58%20woord59',
    );
  });

  test('goes around what is not the letter’s between the words', () => {
    const more = { runs: ['een twee drie vier vijf', 'zes', 'zeven acht'] };
    expect(textDirective(quoted('een twee drie vier vijf zes zeven acht', more))).toBe(
      'text=een%20twee%20drie%20vier,zeven%20acht',
    );
  });

  test('tells words that the page has twice apart by as few words as needed', () => {
    const more = {
      before: 'en de strijd tegen ',
      after: ' in Syrië',
      page: 'tegen ISIS in Irak, en de strijd tegen ISIS in Syrië',
    };
    expect(textDirective(quoted('ISIS', more))).toBe('text=strijd%20tegen-,ISIS,-in%20Syri%C3%AB');
  });

  test('takes signs along with a word, never alone', () => {
    const more = {
      before: 'assistentie (',
      after: ') in',
      page: 'assistentie (A&A) in, het A&A-team',
    };
    expect(textDirective(quoted('A&A', more))).toBe('text=assistentie%20%28-,A%26A,-%29%20in');
  });

  test('does without context when none tells the words apart', () => {
    expect(textDirective(quoted('ISIS', { page: 'ISIS ISIS' }))).toBe('text=ISIS');
  });
});
