/*
 * A file that grows with the number of letters is divided into lists, in the order of their keys. A
 * browser fetches the small list of these lists, then those that have the keys of a query.
 */

/** What the keys of each list begin after, in order: the beginning of its first key, and its name. */
export interface Parts {
  parts: string[];
}

/** A key that a query looks up: as it is, or also as the beginning of others. */
export interface SoughtKey {
  key: string;
  begins: boolean;
}

/** More lists than these are not fetched for one query. */
const MOST = 8;

/** The lists that have some keys; those of the first keys, where there are too many. */
export function partsWith(keys: readonly SoughtKey[], { parts }: Parts): string[] {
  const found = new Set<string>();
  for (const key of keys) {
    if (found.size >= MOST) break;
    for (const part of partsOf(key, parts)) found.add(part);
  }
  return [...found].slice(0, MOST);
}

/** The list that has a key, the last that begins before it; and those that begin with it. */
const partsOf = ({ key, begins }: SoughtKey, parts: readonly string[]): string[] =>
  parts.filter((part, at) => {
    const next = parts[at + 1];
    return (begins && part.startsWith(key)) || (part <= key && (next === undefined || next > key));
  });
