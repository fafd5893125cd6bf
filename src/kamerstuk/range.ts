/** The longest range that is written out; a longer one is no list of papers. */
const LONGEST = 30;

/**
 * The numbers after `first` up to and including `last`: "nrs. 1-3" (from `1`) adds 2 and 3,
 * "A t/m C" adds B and C. `undefined` when the two are no range.
 */
export function expandRange(first: string, last: string): string[] | undefined {
  const [from, to] = [rank(first), rank(last)];
  if (from === undefined || to === undefined || to <= from || to - from > LONGEST) return undefined;
  const digits = /^\d/.test(last);
  return Array.from({ length: to - from }, (_, step) => {
    const value = from + step + 1;
    return digits ? String(value) : String.fromCharCode(value);
  });
}

function rank(number: string): number | undefined {
  if (/^\d+$/.test(number)) return Number(number);
  return /^[A-Z]$/.test(number) ? number.charCodeAt(0) : undefined;
}
