import { distance } from '../../dutch/slips.ts';

/** Spellings that sound alike in Dutch, and the variants of transliterated names. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ij|ei|ey/gu, 'y'],
  [/sch|sh|sj/gu, 's'],
  [/ou|oe|u/gu, 'o'],
  [/au/gu, 'o'],
  [/ie|i|y|j/gu, 'i'],
  [/ck|c(?=[aoukrlt])|q|x|kh|g/gu, 'k'],
  [/ph|v/gu, 'f'],
  [/z|c/gu, 's'],
  [/dt|th|d/gu, 't'],
  [/h/gu, ''],
  [/e/gu, 'a'],
  [/(.)\1+/gu, '$1'],
  [/s$/u, ''],
];

/**
 * What a word sounds like, roughly: words with one sound are spellings of each other
 * (`Bagdad` and `Baghdad`, `Yezidi` and `Jazidi`). Too rough for words of under five letters.
 */
export function sound(word: string): string {
  return ALIKE.reduce((form, [pattern, stand]) => form.replace(pattern, stand), word);
}

/** Words of at most so many letters sound like too many others. */
const SHORT = 5;
const MEDIUM = 8;

/** Whether two words sound the same, and are not spelt too differently for one word. */
export function soundsLike(word: string, known: string): boolean {
  const most = word.length > MEDIUM ? 3 : word.length > SHORT ? 2 : 1;
  return sound(word) === sound(known) && distance(word, known, most) <= most;
}
