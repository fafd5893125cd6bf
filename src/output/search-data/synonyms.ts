import { stem } from '../../search/language/stem.ts';

/** Other words for what the words of a letter mean, in those words, by stem. */
export function synonymsOf(
  words: ReadonlySet<string>,
  groups: readonly (readonly string[])[],
): Record<string, string> {
  const here = new Set([...words].map(stem));
  const found = [...othersByStem(groups)].map(([word, others]): [string, string[]] => [
    word,
    [...new Set(others.filter((other) => here.has(other)))],
  ]);
  return Object.fromEntries(
    found
      .filter(([, others]) => others.length > 0)
      .map(([word, others]) => [word, others.join(' ')]),
  );
}

/** For the stem of each word of a group, the stems of the others. */
function othersByStem(groups: readonly (readonly string[])[]): Map<string, string[]> {
  const byStem = new Map<string, string[]>();
  for (const group of groups) {
    const stems = group.map(stem);
    for (const word of stems) {
      const others = stems.filter((other) => other !== word);
      byStem.set(word, [...(byStem.get(word) ?? []), ...others]);
    }
  }
  return byStem;
}
