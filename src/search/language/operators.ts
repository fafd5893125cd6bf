/** A word that is not wanted, or an operator alone; in lower case they are words. */
export const OPERATOR = /(?<!\S)(?:-(\p{L}\S*)|(?:NOT|NIET)(?:\s+(\S+))?|AND|EN|OR|OF)(?!\S)/gu;

/** Who types in capitals only means no operators. */
export const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text);

/**
 * A query without operators and without the words that are not wanted; EN, OF, AND and OR say
 * nothing, since the order of results prefers what has more of the words. Offsets stay.
 */
export const withoutOperators = (text: string): string =>
  isShouted(text) ? text : text.replaceAll(OPERATOR, (found) => ' '.repeat(found.length));
