import { contentTokens } from './content.ts';
import { stem } from './stem.ts';

/** The stems of the words of a text that count, in order, with single spaces. */
export const phraseOf = (text: string): string =>
  contentTokens(text)
    .map(({ word }) => stem(word))
    .join(' ');

/** The same without order or repetition: "geld van ISIS" and "ISIS geld" are one. */
export const bagOf = (text: string): string =>
  [...new Set(phraseOf(text).split(' '))].sort().join(' ');
