import { type Bounds, boundsOf, writtenBefore } from '../../dutch/approximation.ts';
import type { Fact } from '../../schemas/letter/fact.ts';

/** The word that makes the number of a fact less exact, as its quote or else its value has it. */
export const approximationOf = ({ count, quote, value }: Fact): string | undefined =>
  count === undefined ? undefined : (writtenBefore(quote, count) ?? writtenBefore(value, count));

const UP_TO = /^tot (?!en met)/u;

/** The least and the most that a figure can be, by its words. */
export function figureBounds(fact: Fact): Bounds {
  const { count, upTo, value } = fact;
  if (count === undefined) return { min: null, max: null };
  return boundsOf(count, upTo, UP_TO.test(value) ? 'tot' : approximationOf(fact));
}
