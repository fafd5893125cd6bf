import { lettersWithPages, perEdition } from '../../edition/build/edition.ts';
import { editionOfLetter } from '../../edition/view/of-letter.ts';
import { assertNoProblems } from '../../problem/problem.ts';
import { isMerge, lettersAsked } from '../scope.ts';
import { keptPaths, pagesDigest, rememberPaths } from './kept-page.ts';

/** A letter whose pages a build publishes. */
export interface PublishedLetter {
  id: string;
  /** Digest of what they depend on. */
  of: string;
  /** Their addresses, when all of them were kept. */
  kept: string[] | undefined;
}

/**
 * The letters that this build is asked for, and what was kept of them when it began.
 * @throws ContentError for one that is not there, or that a merge has not got.
 */
export const lettersToPublish = perEdition((edition): PublishedLetter[] => {
  const [asked, known] = [lettersAsked(), lettersWithPages(edition).map(({ id }) => id)];
  const strange = [...(asked ?? [])].filter((id) => !known.includes(id));
  assertNoProblems(strange.map(unknown));
  const published = edition.letters
    .filter(({ id }) => asked?.has(id) ?? true)
    .map(({ id }) => {
      const of = pagesDigest(editionOfLetter(edition)(id));
      return { id, of, kept: keptPaths(of) };
    });
  const lacking = isMerge() ? published.filter(({ kept }) => kept === undefined) : [];
  assertNoProblems(lacking.map(({ id }) => unmade(id)));
  return published;
});

/**
 * Remembers which pages the letters have that were made anew.
 * @param made Addresses of all pages that were made.
 */
export function rememberPages(letters: readonly PublishedLetter[], made: readonly string[]): void {
  const paths = Map.groupBy(made, (path) => path.split('/')[1]);
  for (const { id, of, kept } of letters)
    if (kept === undefined) rememberPaths(of, paths.get(id) ?? []);
}

const unknown = (id: string) => ({
  file: '--letters',
  message: `Unexpected ${id}, expected a letter of the content`,
  remedy: 'Give the id of a letter: 27925-651.',
});

const unmade = (id: string) => ({
  file: '--merge',
  message: `Unexpected letter ${id} that is not made, or changed since`,
  remedy: `Run first: npm run build -- --letters ${id}`,
});
