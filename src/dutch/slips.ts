/**
 * How many slips of the hand lie between two words: a letter too many, too few, another, or two
 * turned round. Returns `limit + 1` as soon as it is more than the limit.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(a, b, i, previous, before);
    if (Math.min(...row) > limit) return limit + 1;
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? limit + 1;
}

function nextRow(a: string, b: string, i: number, previous: number[], before: number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const same = a[i - 1] === b[j - 1];
    const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row[j] = Math.min(
      at(previous, j) + 1,
      at(row, j - 1) + 1,
      at(previous, j - 1) + (same ? 0 : 1),
      turned ? at(before, j - 2) + 1 : Infinity,
    );
  }
  return row;
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;

/** How many slips a word of this length may have: none in short ones, where all is near all. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}
