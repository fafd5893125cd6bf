import type { Edition } from '../build/edition.ts';
import type { LetterSummary, Passage } from '../model.ts';

/** What has to do with a letter, among several: readers can narrow a page to one of them. */

/**
 * The letters that something on a page is of, as the page carries them for who narrows it to one:
 * ids with spaces between; undefined with one letter, where there is nothing to narrow.
 */
export function lettersMark(
  { several }: Pick<Edition, 'several'>,
  ids: Iterable<string>,
): string | undefined {
  return several ? [...new Set(ids)].join(' ') : undefined;
}

/** The same of what some passages are about. */
export const lettersOf = (
  edition: Pick<Edition, 'several'>,
  passages: readonly Pick<Passage, 'letter'>[],
): string | undefined =>
  lettersMark(
    edition,
    passages.map(({ letter }) => letter),
  );

/** What one letter has of something. */
export interface OfLetter<T> {
  letter: LetterSummary;
  items: T[];
}

/** Divides things by letter, the newest letter first; undefined with one letter. */
export function byLetterOf<T extends { letter: string }>(
  { letters, several }: Pick<Edition, 'letters' | 'several'>,
  items: readonly T[],
): OfLetter<T>[] | undefined {
  if (!several) return undefined;
  const byLetter = Map.groupBy(items, ({ letter }) => letter);
  return letters
    .toReversed()
    .map((letter) => ({ letter, items: byLetter.get(letter.id) ?? [] }))
    .filter((group) => group.items.length > 0);
}
