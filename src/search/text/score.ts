import type { TextIndex, TextParagraph } from './index.ts';
import type { Matches } from './match.ts';

/** BM25's usual constants: how soon repetition stops to count, and how much length does. */
const K = 1.2;
const B = 0.5;

/** Where a sought word occurs in a paragraph, in any of its forms. */
export interface Found {
  /** What its best form is worth. */
  worth: number;
  /** How often it occurs, each time by what the form is worth. */
  count: number;
  positions: number[];
}

/** Finds a word in a paragraph. */
export function occurrences(matches: Matches, { words }: TextParagraph): Found {
  const found: Found = { worth: 0, count: 0, positions: [] };
  for (const [word, worth] of matches) {
    const positions = words.get(word);
    if (positions === undefined) continue;
    found.worth = Math.max(found.worth, worth);
    found.count += positions.length * worth;
    found.positions.push(...positions);
  }
  return found;
}

/** What the best of these words is worth as an answer. */
export function bestOf(matches: Matches, words: Iterable<number>): number {
  let best = 0;
  for (const word of words) best = Math.max(best, matches.get(word) ?? 0);
  return best;
}

/** What a count is worth in a paragraph of this length; never more than K + 1. */
export function saturate(
  count: number,
  { length }: TextParagraph,
  { meanLength }: TextIndex,
): number {
  return (count * (K + 1)) / (count + K * (1 - B + (B * length) / meanLength));
}

/** The sum of numbers. */
export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** The share of all that weighs which is covered, from 0 to 1. */
export function share(covered: readonly number[], weights: readonly number[]): number {
  const total = sum(weights);
  return total === 0 ? 0 : sum(covered.map((worth, at) => worth * (weights[at] ?? 0))) / total;
}
