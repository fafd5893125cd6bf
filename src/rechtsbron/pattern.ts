/**
 * The source of a pattern for words that a line may break: `re·so·lu·tie` also matches
 * "reso- lutie", as a broken line reads once its white space is folded.
 */
export function breakable(words: string): string {
  return words.replaceAll('·', '(?:- )?');
}
