/** The candidate that is spelled most like a text; nothing when none is near. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(text, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(3, text.length / 2) ? best.candidate : undefined;
}

/** Number of characters to insert, delete or replace (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, character] of [...a].entries()) row = nextRow(row, i, character, b);
  return row.at(-1) ?? 0;
}

function nextRow(row: readonly number[], i: number, character: string, b: string): number[] {
  const next = [i + 1];
  for (let j = 0; j < b.length; j += 1) {
    const replaced = (row[j] ?? 0) + (b[j] === character ? 0 : 1);
    next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
  }
  return next;
}
