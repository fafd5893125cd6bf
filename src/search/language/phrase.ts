import { contentTokens } from './content.ts';
import { stem } from './stem.ts';

/** The stems of the words of a text that count, in order, with single spaces. */
export const phraseOf = (text: string): string =>
  contentTokens(text)
    .map(({ word }) => stem(word))
    .join(' ');
