import { type Edition, lettersWithPages } from '../edition/build/edition.ts';
import type { LetterSummary } from '../edition/model.ts';

/*
 * What a build makes. Letters are independent of each other until the last step: several machines can
 * make some each, and one puts them together. What a script was asked for, and what the build then
 * finds kept, reaches the pages by these variables of the process.
 */

/** Ids in a variable of the process; undefined when it is not set. */
const idsIn = (name: string): ReadonlySet<string> | undefined => {
  const value = process.env[name];
  return value === undefined ? undefined : new Set(value.split(',').filter(Boolean));
};

/** Says what a build is asked for: the ids of letters, with commas between them, or to merge. */
export function askFor({ letters, merge }: { letters: string | undefined; merge: boolean }): void {
  if (letters !== undefined) process.env['LETTERS'] = letters;
  if (merge) process.env['MERGE'] = 'yes';
}

/** Letters of which a build makes what belongs to them, and nothing across letters; undefined: all of it. */
export const lettersAsked = (): ReadonlySet<string> | undefined => idsIn('LETTERS');

/** Whether a build takes all that belongs to letters from what others made. */
export const isMerge = (): boolean => process.env['MERGE'] !== undefined;

/** Tells the pages of which letters they are to be made; the others are kept. */
export function makePagesOf(ids: readonly string[]): void {
  process.env['PAGES_OF'] = ids.join(',');
}

/** The letters whose pages are made: all, unless the build found them kept. */
export function lettersMade(edition: Pick<Edition, 'letters' | 'concepts'>): LetterSummary[] {
  const made = idsIn('PAGES_OF');
  return lettersWithPages(edition).filter(({ id }) => made?.has(id) ?? true);
}

/** Steps of a build across letters; none when it makes some letters alone. */
export const ofWholeSite = <Step>(steps: readonly Step[]): readonly Step[] =>
  lettersAsked() === undefined ? steps : [];
