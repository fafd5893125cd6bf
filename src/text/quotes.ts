/**
 * Offsets at which words stand in a text as whole words and numbers: "6,9 miljoen" does not stand
 * in "86,9 miljoen", nor "240 mensen" in "1 240 mensen".
 */
export function occurrences(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!cutsAt(text, at) && !cutsAt(text, end)) places.push(at);
  }
  return places;
}

/** Whether words stand in a text, as whole words and numbers. */
export const occursIn = (words: string, text: string): boolean =>
  occurrences(words, text).length > 0;

/** What stands before a place inside a word or number, and after it. */
const INSIDE = [
  [/[\p{L}\p{N}\p{M}]$/u, /^[\p{L}\p{N}\p{M}]/u],
  [/\d[.,]$/u, /^\d/u],
  [/\d$/u, /^[.,]\d/u],
  [/(?<!\d)\d{1,3}(?: \d{3})* $/u, /^\d{3}(?!\d)/u],
  [/(?<!\d)\d{1,3}(?: \d{3})*$/u, /^ \d{3}(?!\d)/u],
] as const;

/** Characters around a place that tell whether it is inside a word or number. */
const NEAR = 24;

function cutsAt(text: string, at: number): boolean {
  const [left, right] = [text.slice(Math.max(0, at - NEAR), at), text.slice(at, at + NEAR)];
  return INSIDE.some(([before, after]) => before.test(left) && after.test(right));
}
