import { describe, expect, test } from 'vitest';
import { type Quoted, type Run, textDirective } from '../../src/browser/text-fragment.ts';

const quoted = (words: string, more: Partial<Run & Quoted> = {}): Quoted => {
  const { before = '', after = '', page = words, runs = [{ words, before, after }] } = more;
  return { words, runs, page };
};

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

  test('names the words of each paragraph apart, without what stands between', () => {
    const runs = [
      { words: 'zijn werk.', before: 'Het team deed ', after: '' },
      { words: 'Daarna ging', before: '', after: ' het weg.' },
    ];
    const page = 'Het team deed zijn werk. 40 citeer Daarna ging het weg.';
    expect(textDirective(quoted('', { runs, page }))).toBe('text=zijn%20werk.&text=Daarna%20ging');
  });

  test('leaves out a heading that the contents have too', () => {
    const runs = ['zijn werk.', 'Risico’s', 'Daarna ging'].map((words) => ({
      ...{ words, before: '', after: '' },
    }));
    const page = 'Risico’s zijn werk. Risico’s Daarna ging';
    expect(textDirective(quoted('', { runs, page }))).toBe('text=zijn%20werk.&text=Daarna%20ging');
  });

  test('sees as browsers do, without case, accents or the shape of quotation marks', () => {
    const page = 'de Regering in ’t begin. De coordinatie. En de regering van de coördinatie.';
    expect(textDirective(quoted('regering', { before: 'En de ', page }))).toBe(
      'text=En%20de-,regering',
    );
    expect(textDirective(quoted('coördinatie', { before: 'van de ', page }))).toBe(
      'text=van%20de-,co%C3%B6rdinatie',
    );
  });

  test('takes more words of a long passage when it begins a paragraph as another does', () => {
    const words = Array.from({ length: 40 }, (_, index) => `woord${index}`).join(' ');
    const page = `${words} woord0 woord1 woord2 woord3 anders`;
    expect(textDirective(quoted(words, { page }))).toMatch(
      /^text=woord0%20woord1%20woord2%20woord3%20woord4,woord35%20/,
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
