import { distance } from '../dutch/slips.ts';

/** The candidate that is spelled most like a text; nothing when none is near. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(3, Math.floor(text.length / 2));
  return candidates
    .map((candidate) => ({ candidate, slips: distance(text, candidate, limit) }))
    .filter(({ slips }) => slips <= limit)
    .sort((a, b) => a.slips - b.slips)[0]?.candidate;
}
