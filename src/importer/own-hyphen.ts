import type { Dictionary } from './model.ts';

/** Shortest word that another may be compounded with. */
const SHORTEST = 3;

/**
 * Whether a hyphen belongs to a word of the dictionary: to the whole (`e-mail`), or to one that
 * the whole starts or ends with (`e-mailverkeer`). `at` is its offset.
 */
export function isOwnHyphen(word: string, at: number, dictionary: Dictionary): boolean {
  if (dictionary.isEntry(word)) return true;
  const cuts = Array.from({ length: word.length + 1 }, (_, index) => index);
  return cuts.slice(SHORTEST, -SHORTEST).some((cut) => {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const [own, other] = cut > at + 1 ? [first, second] : [second, first];
    return cut !== at && cut !== at + 1 && dictionary.isEntry(own) && dictionary.isWord(other);
  });
}

/** Words of one rank, of which two do not make one: `lucht-grond`, but `luchtmacht`. */
const EQUALS = ['lucht', 'grond', 'land', 'zee'];

/** Whether words of one rank meet at a hyphen: `lucht` and `grondraketten`. */
export const equalsMeet = (left: string, right: string): boolean =>
  EQUALS.some((one) => left.toLowerCase().endsWith(one)) &&
  EQUALS.some((one) => right.startsWith(one));
