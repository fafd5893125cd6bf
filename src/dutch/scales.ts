/** Words behind a number that multiply it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['duizend', 1e3],
  ['miljoen', 1e6],
  ['mln', 1e6],
  ['miljard', 1e9],
  ['mld', 1e9],
  ['mrd', 1e9],
]);
