import { writeNumeral } from './numerals.ts';

/** A count with its noun: `1 passage`, `5 passages`. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${oneOrMore(count, one, more)}`;
}

/** Words for one thing or for several: `de brief`, `de brieven`. */
export const oneOrMore = (count: number, one: string, more: string): string =>
  count === 1 ? one : more;

/** The same with small numbers in words, inside a sentence: `één brief`, `zes stukken`. */
export function countedInWords(count: number, one: string, more: string): string {
  return count === 1 ? `één ${one}` : `${writeNumeral(count)} ${more}`;
}

/** The letters of the edition, as its texts call them. */
export const theLetters = (count: number): string => oneOrMore(count, 'de brief', 'de brieven');

/** A list as Dutch readers write it: `a, b en c`. */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(items);
}

/** The same where one of them is meant: `a, b of c`. */
export function listedOr(items: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'disjunction' }).format(items);
}

/** The same of items that are more than words, with the words between them. */
export function listedWith<T>(items: readonly T[]): (T | string)[] {
  const words = new Intl.ListFormat('nl', { type: 'conjunction' });
  const parts = words.formatToParts(items.map((_, index) => `${index}`));
  return parts.flatMap(({ type, value }): (T | string)[] =>
    type === 'element' ? items.slice(Number(value), Number(value) + 1) : [value],
  );
}
