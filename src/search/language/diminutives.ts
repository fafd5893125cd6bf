/** Endings of diminutives, longest first: vluchtelingetje, autootje, koninkje, raampje, stoeltje, fondsje. */
const ENDINGS = [
  [/etjes?$/u, ''],
  [/([aeou])\1tjes?$/u, '$1'],
  [/inkjes?$/u, 'ing'],
  [/pjes?$/u, ''],
  [/tjes?$/u, ''],
  [/jes?$/u, ''],
] as const;

/** The words that a folded word may be the diminutive of: `kampje` is kam or kamp. */
export const diminished = (word: string): string[] =>
  ENDINGS.filter(([ending]) => ending.test(word))
    .map(([ending, base]) => word.replace(ending, base))
    .filter((base) => base.length > 2);
