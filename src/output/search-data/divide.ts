/** What search folds words to. A key of another script begins no list: lists are files of that name. */
export const isPlain = (key: string): boolean => /^[a-z0-9]+$/u.test(key);

/** The shortest beginning of a key that comes after the key before it. */
function shortest(key: string, before: string): string {
  const length = [...key].findIndex((letter, at) => letter !== before[at]);
  return length < 0 ? key : key.slice(0, length + 1);
}

/**
 * Divides what is looked up by keys into lists, in the order of these, each by the beginning of its
 * first key.
 * @param longest Most that a list takes, in characters of JSON.
 */
export function divide<T>(
  keyed: readonly (readonly [key: string, value: T])[],
  longest: number,
): Map<string, (readonly [key: string, value: T])[]> {
  const lists = new Map<string, (readonly [string, T])[]>();
  let list: (readonly [string, T])[] = [];
  let [length, before] = [0, ''];
  for (const one of keyed.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [key] = one;
    const size = JSON.stringify(one).length;
    if (lists.size === 0 || (length + size > longest && isPlain(key))) {
      lists.set(shortest(key, before), (list = []));
      length = 0;
    }
    list.push(one);
    [length, before] = [length + size, key];
  }
  return lists;
}
