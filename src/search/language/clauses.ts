import { ABBREVIATIONS } from '../../dutch/abbreviations.ts';

/** Where a stretch of a text starts: with the first word behind an offset. */
export const startOf = (text: string, at: number): number =>
  at === 0 ? 0 : at + text.slice(at).search(/\s/u) + 1;

/** Not the point of `nr. 20`, `EUR 4 mln. per jaar` or `S.A. Blok`. */
const CLAUSE_END = new RegExp(
  String.raw`(?:\.(?<!(?<!\p{L})(?:${ABBREVIATIONS}|mln)\.)|[,;:)])(?=\s|$)`,
  'u',
);

/**
 * Where a stretch of a text ends: with the clause, or else with a word.
 * @param near In so many characters behind the offset the clause must end.
 */
export function endOf(text: string, at: number, near: number): number {
  const clause = CLAUSE_END.exec(text.slice(at, at + near));
  if (clause) return at + clause.index + 1;
  const [before] = at < text.length ? (/^.*(?=\s)/su.exec(text.slice(0, at + 1)) ?? []) : [];
  return before?.length ?? text.length;
}
