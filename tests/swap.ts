/** Replaces words that must be there. @throws when that changes nothing, so that no test passes idly. */
export const swap = (from: string, to: string) => (source: string) => {
  if (!source.includes(from)) throw new Error(`Unexpected source without "${from}"`);
  if (from === to) throw new Error(`Unexpected change of "${from}" to itself`);
  return source.replace(from, () => to);
};
