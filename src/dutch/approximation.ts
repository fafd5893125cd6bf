import { readNumbers } from './read-numbers.ts';

const NEAR =
  /(?<!\p{L})(ongeveer|circa|rond|bijna|ruim|meer dan|minder dan|jonger dan|maximaal|minimaal|ten minste|schattingen|tot) (?:in totaal )?(?:de )?(?:lopen uiteen tussen )?/giu;

/** Whether a text starts with a number, a currency aside: `EUR 0,7 mln.`, `twintig miljoen`. */
export const startsWith = (text: string, value: number): boolean =>
  readNumbers(text.split(' ').slice(0, 3).join(' '))[0] === value;

/** The word that a text has right before a number and that makes it less exact: `circa`, `meer dan`. */
export const writtenBefore = (text: string, value: number): string | undefined =>
  [...text.matchAll(NEAR)].findLast(({ 0: match, index }) =>
    startsWith(text.slice(index + match.length), value),
  )?.[1];

/** The least and the most that a number can be, as far as words say; null where they do not. */
export interface Bounds {
  min: number | null;
  max: number | null;
}

const AT_LEAST = /^(?:ruim|meer dan|minimaal|ten minste)$/iu;
const AT_MOST = /^(?:bijna|minder dan|jonger dan|maximaal|tot)$/iu;

/** Bounds of a number or range, by the word before it: `meer dan 135` is 135 or more. */
export function boundsOf(value: number, upTo: number | undefined, word = ''): Bounds {
  if (upTo !== undefined) return { min: value, max: upTo };
  return {
    min: AT_MOST.test(word) ? null : value,
    max: AT_LEAST.test(word) ? null : value,
  };
}
