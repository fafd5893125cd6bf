import type { Problem } from '../schemas/reading/problem.ts';
import type { Word } from './model.ts';
import { bareWord } from './words.ts';

const LETTERS = /^\p{L}+$/u;
const SMALL = /^\p{Ll}+$/u;

/**
 * Lists words that seem broken over a line end without a hyphen: the dictionary knows the
 * whole, and not both halves.
 */
export function brokenWords(
  words: readonly Word[],
  isWord: (word: string) => boolean,
  file: string,
): Problem[] {
  return words.flatMap((left, index) => {
    const right = bareWord(words[index + 1]?.text ?? '');
    const half = left.text.replace(/^[(«“‘]+/u, '');
    if (!left.endsLine || !LETTERS.test(half) || !SMALL.test(right)) return [];
    if ((isWord(half) && isWord(right)) || !isWord(half + right)) return [];
    return [{ file, line: left.line, ...doubt(half, right) }];
  });
}

const doubt = (half: string, right: string) => ({
  message: `Unexpected words "${half} ${right}", expected one word "${half}${right}"`,
  remedy: 'If the word was broken, add it to repairs in brief.yaml.',
});
